/** The reports and figures of an edition, at the addresses that they keep. */
import { groupBy } from "../../terms/counts.ts";
import { formatNumber } from "../../terms/format.ts";
import { byName } from "../../terms/letters.ts";
import { comparePeriods } from "../../terms/period.ts";
import type { Book } from "../book/book.ts";
import { figureAt, latestOf } from "../figures/catalogue.ts";
import { type Html, html, joined } from "../markup/html.ts";
import { nameOfGroup, nameOfPeriod } from "../markup/names.ts";
import type { View } from "../page/view.ts";
import { addressOf, editionOf } from "./on-page.ts";

export function isReport(file: string): boolean {
  return file.startsWith("bao-cao/");
}

/** `hinh/3-chu-dong/2024/353` of each figure and table, whatever the forms in which it lies there. */
export function figureSlices(files: readonly string[]): Map<string, string[]> {
  const printed = files.filter((file) => file.startsWith("hinh/"));
  return groupBy(printed, (file) => file.replace(/\.\w+$/, ""));
}

/** Reports as they were, a line a period. */
export function editionReports(view: View): Html | null {
  const edition = editionOf(view);
  if (!edition) return null;
  const periods = groupBy(
    edition.files.filter(isReport),
    (file) => /^bao-cao\/(.*?)(?:-mot-tep)?\.\w+$/.exec(file)?.[1] ?? file,
  );
  if (periods.size === 0) return html`<p class="note">Ấn bản không có báo cáo.</p>`;
  const sorted = [...periods].sort(([a], [b]) => byPeriod(view.book, a, b));
  return html`<ul>${sorted.map(
    ([period, files]) => html`<li>${nameOfPeriod(period)}: ${links(view, files)}</li>`,
  )}</ul>`;
}

/** Figures as they were, folded by what they show. */
export function editionFigures(view: View): Html | null {
  const edition = editionOf(view);
  if (!edition) return null;
  const slices = figureSlices(edition.files);
  if (slices.size === 0) return html`<p class="note">Ấn bản không có hình.</p>`;
  const titles = new Map(latestOf(view.book).map(({ address, figure }) => [address.name, figure.title]));
  const names = [...groupBy(slices, ([slice]) => slice.split("/")[1] ?? "")].map(([name, own]) => {
    const sorted = own.sort(([a], [b]) => bySlice(view.book, a, b));
    const [first = ""] = sorted[0] ?? [];
    return { name, title: titles.get(name) ?? titleAt(view.book, first), slices: sorted };
  });
  return html`${names
    .sort((a, b) => byName(a.title ?? a.name, b.title ?? b.name) || byName(a.name, b.name))
    .map(
      ({ name, title, slices: own }) =>
        html`<details><summary>${title && `${title} `}<span class="path quiet">${name}</span> <span class="quiet">(${formatNumber(own.length)})</span></summary><ul>${own.map(
          ([slice, files]) => html`<li>${sliceName(view.book, slice)}: ${links(view, files)}</li>`,
        )}</ul></details>`,
    )}`;
}

/** Of a figure that only groups have; none where it is no longer made: then its address alone says what it is. */
function titleAt(book: Book, slice: string): string | undefined {
  const [, name = "", period = "", group] = slice.split("/");
  return figureAt(book, { name, period, ...(group === undefined ? {} : { group }) })?.figure.title;
}

const FORMS: Readonly<Record<string, string>> = {
  docx: "bản Word",
  html: "bản một tệp",
  svg: "SVG",
  png: "PNG",
  csv: "CSV",
};

function links(view: View, files: readonly string[]): Html {
  const edition = editionOf(view);
  const forms = files.map((file) => {
    const ending = file.split(".").at(-1) ?? "";
    const form = FORMS[ending] ?? ending.toUpperCase();
    return edition ? html`<a rel="external" href="${addressOf(view, edition, file)}">${form}</a>` : form;
  });
  return joined(forms, ", ");
}

/** The period, then the group. */
function sliceName(book: Book, slice: string): string {
  const [, , period = "", group] = slice.split("/");
  const place = group === undefined ? "toàn tỉnh" : nameOfGroup(book, group, period);
  return `${nameOfPeriod(period)}, ${place}`;
}

/** The latest period first, the province before its groups. */
function bySlice(book: Book, a: string, b: string): number {
  const [[, , p = "", g = ""], [, , q = "", h = ""]] = [a.split("/"), b.split("/")];
  return byPeriod(book, p, q) || (g < h ? -1 : g > h ? 1 : 0);
}

function byPeriod(book: Book, a: string, b: string): number {
  const [one, other] = [book.period(a), book.period(b)];
  if (one && other) return comparePeriods(other, one);
  return a < b ? 1 : a > b ? -1 : 0;
}
