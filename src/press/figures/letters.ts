/** The letters of figures that stand alone: what a file needs of three fonts, for files and for the painter. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import subsetFont from "subset-font";

export interface Letters {
  /** The rules that put the fonts that a drawing uses into it. */
  css: (svg: string) => string;
  /** The same fonts as files, for the painter, which reads no rules. */
  files: (svg: string) => string[];
  /** Removes these files. */
  close: () => Promise<void>;
}

/** Widths are about those that the drawings reckon with; the licence (OFL) allows embedding. */
export const FAMILY = "Roboto";

/** As a drawing names it; programs that read no fonts out of a drawing take the next. */
export const FAMILIES = `${FAMILY}, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif`;

interface Face {
  file: string;
  weight: number;
  style: "normal" | "italic";
  isUsed: (svg: string) => boolean;
}

const FACES: readonly Face[] = [
  { file: "400Regular/Roboto_400Regular.ttf", weight: 400, style: "normal", isUsed: () => true },
  {
    ...{ file: "700Bold/Roboto_700Bold.ttf", weight: 700, style: "normal" },
    isUsed: (svg) => /font-weight="[67]00"/.test(svg),
  },
  {
    ...{ file: "400Regular_Italic/Roboto_400Regular_Italic.ttf", weight: 400, style: "italic" },
    isUsed: (svg) => svg.includes('font-style="italic"'),
  },
];

/** Everything that Vietnamese is written with, so that files do not change with each other's words. */
const VIETNAMESE =
  "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";
const SIGNS = `0123456789 .,;:!?%/()[]+-=<>&#*"'“”‘’–—…·×°≥≤−\u00a0`;

/** Prepares the letters for drawings of these texts. Call `close` when all is drawn. */
export async function openLetters(texts: Iterable<string>): Promise<Letters> {
  const used = new Set(VIETNAMESE + VIETNAMESE.toLocaleUpperCase("vi") + SIGNS);
  for (const text of texts) for (const letter of text) used.add(letter);
  const letters = [...used].sort().join("");
  const folder = await mkdtemp(join(tmpdir(), "guong-letters-"));
  const require = createRequire(import.meta.url);
  const faces = await Promise.all(
    FACES.map(async (face, i) => {
      const whole = await readFile(require.resolve(`@expo-google-fonts/roboto/${face.file}`));
      // Drawings are large enough on screen and paper to do without hints, which are half of a font.
      const part = (targetFormat: "woff2" | "truetype") =>
        subsetFont(whole, letters, { targetFormat, noHinting: true });
      const path = join(folder, `${i}.ttf`);
      await writeFile(path, await part("truetype"));
      const data = (await part("woff2")).toString("base64");
      const rule = `@font-face{font-family:${FAMILY};font-weight:${face.weight};font-style:${face.style};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
      return { ...face, path, rule };
    }),
  );
  const facesOf = (svg: string) => faces.filter(({ isUsed }) => isUsed(svg));
  return {
    css: (svg) =>
      facesOf(svg)
        .map(({ rule }) => rule)
        .join(""),
    files: (svg) => facesOf(svg).map(({ path }) => path),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
