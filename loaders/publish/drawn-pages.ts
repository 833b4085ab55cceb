/** The parts of pages: drawn beside Framework by a process of their own, then put into the pages that it made. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type DrawnPage, type DrawnPages, MARKS } from "../../src/terms/drawn-pages.ts";
import { compileProgram } from "./compile.ts";
import { SiteError } from "./faults.ts";
import { runCompiled } from "./typescript.ts";

const text = z.string();
const drawnPages: z.ZodType<DrawnPages> = z.record(
  text,
  z.object({ head: text, header: text, footer: text, parts: z.record(text, text) }),
);

/** Draws what the pages of a stage call, with the stage's own copy of the code and data; `icon` is that file's address. */
export async function drawPages(stage: string, icon: string): Promise<DrawnPages> {
  const file = join(stage, "drawn-pages.json");
  const program = await compileProgram(stage, join(stage, "press", "pages.ts"));
  const { status, said } = await runCompiled(program, [stage, file, icon]);
  if (status !== 0) throw new SiteError(`Không vẽ được trang.\n${said}`);
  const drawn = drawnPages.parse(JSON.parse(await readFile(file, "utf8")));
  await rm(file);
  return drawn;
}

/** The page that Framework made, with everything in it that was drawn for it. */
export function fillPage(html: string, page: string, drawn: DrawnPage | undefined): string {
  if (!drawn) throw new SiteError(`${page}: không có gì được vẽ cho trang này`);
  const { head, header, footer, parts } = drawn;
  return html
    .replace("</head>", (end) => `${head}\n${end}`)
    .replace(
      '<main id="observablehq-main"',
      (main) => `<header id="observablehq-header">\n${header}\n</header>\n${main}`,
    )
    .replace(
      /<\/main>(?![\s\S]*<\/main>)/,
      (end) => `${end}\n<footer id="observablehq-footer">\n<div>${footer}</div>\n</footer>`,
    )
    .replaceAll(MARKS, (_, name: string) => {
      const part = parts[name];
      if (part === undefined) throw new SiteError(`${page}: trang gọi thành phần không có: ${name}`);
      return part;
    });
}
