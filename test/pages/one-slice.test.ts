import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { type Choice, DEFAULT_CHOICE } from "../../src/components/book/choice.ts";
import { csvText } from "../../src/components/files/csv.ts";
import { readTable } from "../../src/components/files/read-table.ts";
import { standaloneSvg } from "../../src/components/files/standalone.ts";
import { html } from "../../src/components/markup/html.ts";
import { COMPONENTS } from "../../src/components/page/registry.ts";
import { formatShare } from "../../src/terms/format.ts";
import { bookOnce } from "../support/published.ts";

const book = await bookOnce(fileURLToPath(new URL("../../data/ha-nam", import.meta.url)));

/** Parts of a group's page are drawn for one of them, all others for the province. */
const PATHS = ["/index", "/dia-ban/353", "/dia-ban/TT"];
const CHOICES: Partial<Choice>[] = [
  {},
  { period: "2024" },
  { period: "2025-H1", shape: "bars" },
  { period: "2025", boundaries: "now", base: "all", shape: "bars" },
  { period: "2024", boundaries: "now", position: "BT" },
];

type Figure = ReturnType<typeof figuresIn>[number];

function figuresIn(drawn: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${drawn}</body></html>`);
  return [...document.querySelectorAll("figure.chart")].filter((figure) => figure.querySelector("svg"));
}

/** Every n/N that a text names, as it is written. */
function shares(text: string): string[] {
  return [...text.matchAll(/(?<![\d.,/])(\d[\d.,]*\/\d[\d.,]*\d|\d+\/\d+)(?![\d/])/g)].map(
    (match) => match[1] ?? "",
  );
}

/** Every n/N of the table's own rows; a sum under them stands in no mark. */
function ofTable(figure: Figure): string[] {
  return [...figure.querySelectorAll("tbody [data-n]")].map((cell) =>
    formatShare(Number(cell.getAttribute("data-n")), Number(cell.getAttribute("data-of"))),
  );
}

function ofCsv(figure: Figure): string[] {
  const table = figure.querySelector("table");
  if (!table) throw new Error("no table");
  const { data } = Papa.parse<Record<string, string>>(csvText(readTable(table)).slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  const feet = figure.querySelectorAll("tfoot tr").length;
  return data
    .slice(0, data.length - feet)
    .flatMap((row) =>
      Object.entries(row).flatMap(([head, n]) =>
        head.endsWith(": n") && n !== ""
          ? [formatShare(Number(n), Number(row[head.replace(/n$/, "N")]))]
          : [],
      ),
    );
}

/** The bare count of a mark that has no rate: `Phủ Lý: 1.204 lượt`. */
function countOf(words: string): string {
  return /: ([\d.,]+|[^:]*)/.exec(words)?.[1] ?? "";
}

function cellsOf(figure: Figure): string {
  return [...figure.querySelectorAll("td")].map((cell) => cell.textContent).join(" | ");
}

const unique = (texts: readonly string[]) => [...new Set(texts)].sort();

for (const [name, { needs }] of Object.entries(COMPONENTS)) {
  if (!needs) continue;
  test(`every chart of “${name}” says the same figures as its table, its CSV, its alternative and its file`, () => {
    for (const choice of CHOICES.map((some): Choice => ({ ...DEFAULT_CHOICE, ...some }))) {
      const drawn = PATHS.map((path) => html`${COMPONENTS[name]?.draw({ book, choice, path })}`.text);
      // Most are the same on every page.
      for (const each of new Set(drawn)) {
        for (const figure of figuresIn(each)) {
          const about = `${figure.id} ${JSON.stringify(choice)}`;
          const table = unique(ofTable(figure));
          expect(unique(ofCsv(figure)), about).toEqual(table);
          for (const svg of figure.querySelectorAll("svg.chart-drawing")) {
            const said = [...svg.querySelectorAll(".mark")].map(
              (mark) => mark.getAttribute("aria-label") ?? "",
            );
            expect(unique(said.flatMap(shares)), about).toEqual(table);
            expect(said.length, about).toBeGreaterThan(0);
            if (table.length === 0)
              for (const words of said) expect(cellsOf(figure), about).toContain(countOf(words));
            expect(svg.getAttribute("aria-label"), about).toBe(said.join("; "));
            const file = standaloneSvg(svg.outerHTML, { title: "", subtitle: "", under: [] });
            const titles = [...file.matchAll(/<title>(.*?)<\/title>/g)].map((match) => match[1] ?? "");
            expect(unique(titles.flatMap(shares)), about).toEqual(table);
            const written = [...svg.querySelectorAll("text, tspan")].map((text) => text.textContent ?? "");
            for (const share of unique(written.flatMap(shares))) expect(table, about).toContain(share);
          }
        }
      }
    }
  });
}
