/** How results are shown and kept: a table in Markdown for people, JSON for programs, beside the measuring code. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const RESULTS = fileURLToPath(new URL("results", import.meta.url));

/** A line of a table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The same Markdown for a terminal: what is marked as numbers (`---:`) ends at one place, the rest begins there. */
export function aligned(markdown: string): string {
  const lines = markdown.split("\n");
  const cells = lines.map((line) => (line.startsWith("| ") ? line.slice(2, -2).split(" | ") : null));
  const widths: number[] = [];
  const numbers = new Set<number>();
  for (const row of cells) {
    row?.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
      if (cell === "---:") numbers.add(i);
    });
  }
  const inPlace = (cell: string, i: number) =>
    numbers.has(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0);
  return cells.map((row, i) => row?.map(inPlace).join("  ") ?? lines[i]).join("\n");
}

/** Writes `NAME.md` and `NAME.json`. */
export async function writeResults(name: string, markdown: string, report: object): Promise<void> {
  await mkdir(RESULTS, { recursive: true });
  await writeFile(join(RESULTS, `${name}.md`), markdown);
  await writeFile(join(RESULTS, `${name}.json`), `${JSON.stringify(report, null, 1)}\n`);
}
