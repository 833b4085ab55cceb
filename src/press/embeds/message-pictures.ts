/** Pictures that stand where there is no chart: in a document, a picture that says so beats a broken one. */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { standaloneSvg } from "../../components/files/standalone.ts";
import { formatDate } from "../../terms/format.ts";
import type { PublishedAddress } from "../../terms/published-addresses.ts";
import { type Letters, openLetters } from "../figures/letters.ts";
import { paint } from "../figures/paint.ts";
import type { Press } from "../given.ts";
import { periodOf, placed } from "./words.ts";

const PLACE = "hinh";
const OTHERS = "Các hình hiện có: trang Hình và bảng của Gương.";

/**
 * As SVG and PNG for every chart of these, and one pair for what never was; unchanged ones are not painted again, and
 * none where the press prints no pictures.
 */
export async function printMessagePictures(
  gone: readonly PublishedAddress[],
  { folder, standing, pictures: arePainted }: Pick<Press, "folder" | "standing" | "pictures">,
): Promise<void> {
  const pictures = new Map([
    ["khong-co", unknownSvg()],
    ...gone.filter(({ isChart }) => isChart).map((was) => [was.path, goneSvg(was)] as const),
  ]);
  const painter = lettersOnce([...pictures.values()]);
  try {
    // Some at a time: painting uses all cores, and a painted picture takes much memory.
    for (const some of inLots([...pictures], 8)) {
      await Promise.all(
        some.map(async ([name, svg]) => {
          const [to, from] = [folder, standing].map((site) => join(site, PLACE, name));
          await mkdir(dirname(`${to}`), { recursive: true });
          await writeFile(`${to}.svg`, svg);
          if (!arePainted) return;
          if (await isSame(`${from}.svg`, svg)) {
            const copied = await copyFile(`${from}.png`, `${to}.png`).then(
              () => true,
              () => false,
            );
            if (copied) return;
          }
          await writeFile(`${to}.png`, (await paint(svg, await painter.letters())).png);
        }),
      );
    }
  } finally {
    await painter.close();
  }
}

function goneSvg({ title, where, path, gone = "" }: PublishedAddress): string {
  return messageSvg("Hình này không còn", placed(title, where, periodOf(path)), [
    `Không còn từ ngày ${formatDate(gone)}: số liệu hiện nay không có hình này nữa.`,
    OTHERS,
  ]);
}

function unknownSvg(): string {
  const why = "Địa chỉ của hình chưa đúng, hoặc hình chưa từng được công bố.";
  return messageSvg("Không có hình này", why, [OTHERS]);
}

/** As wide as a chart. */
function messageSvg(title: string, subtitle: string, under: readonly string[]): string {
  return `${standaloneSvg('<svg width="620" height="4"></svg>', { title, subtitle, under })}\n`;
}

async function isSame(file: string, text: string): Promise<boolean> {
  return readFile(file, "utf8").then(
    (known) => known === text,
    () => false,
  );
}

/** Preparing fonts takes longer than painting one picture, and mostly nothing is to be painted. */
function lettersOnce(texts: readonly string[]) {
  let opened: Promise<Letters> | undefined;
  return {
    letters: () => {
      opened ??= openLetters(texts);
      return opened;
    },
    close: async () => (await opened)?.close(),
  };
}

function* inLots<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}
