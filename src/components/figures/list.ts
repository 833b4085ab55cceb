/** The figures that there are, under their topics: drawn while the site is built, and again where a reader chooses. */
import { LENGTH_NAMES, periodNameInText } from "../../terms/period.ts";
import { type Html, html } from "../markup/html.ts";
import { type FigureAddress, figurePath } from "./address.ts";
import { TOPICS, type Topic } from "./topics.ts";

/** What a list says of a figure. */
export interface Entry extends FigureAddress {
  title: string;
  subtitle: string;
  topic: Topic;
  /** The page that shows it, from the site's root. */
  page: string;
  /** A table has no drawing. */
  kind: "chart" | "table";
}

/** All figures, for the page that lists them, from the site's root. */
export const FIGURE_INDEX = "hinh/muc-luc.json";

/** The id of the place where they are listed. */
export const FIGURE_LIST = "danh-muc-hinh";

/** `root` is the way up to the site's root. */
export function figureList(entries: readonly Entry[], root: string): Html {
  if (entries.length === 0)
    return html`<p class="note">Không có hình, bảng nào cho lựa chọn này; hãy chọn kỳ khác hoặc địa bàn khác.</p>`;
  return html`${TOPICS.map((topic) => {
    const own = entries.filter((entry) => entry.topic === topic);
    return own.length > 0 && section(topic, own, root);
  })}`;
}

function section(topic: Topic, entries: readonly Entry[], root: string): Html {
  const charts = entries.filter(({ kind }) => kind === "chart");
  const tables = entries.filter(({ kind }) => kind === "table");
  return html`<section class="figure-topic"><h2>${topic}</h2>
${charts.length > 0 && html`<ul class="figure-cards">${charts.map((entry) => card(entry, root))}</ul>`}
${tables.length > 0 && html`<h3>Bảng</h3><ul class="figure-tables">${tables.map((entry) => row(entry, root))}</ul>`}</section>`;
}

/** A preview lies in a box of its own size, so that nothing moves when it comes. */
function card(entry: Entry, root: string): Html {
  const path = root + figurePath(entry);
  return html`<li class="figure-card" data-path="${figurePath(entry)}"><a class="preview" href="${root}${entry.page}" tabindex="-1" aria-hidden="true"><img rel="external" src="${path}.svg" alt="" loading="lazy" width="320" height="200"></a>
${heading(entry, root)}<div class="tools">${file(path, "svg", entry)}${file(path, "png", entry)}${file(path, "csv", entry)}${button("figure-link", "Chép liên kết", entry)}${button("figure-picture", "Chép hình", entry)}${button("figure-embed", "Mã nhúng", entry)}${button("figure-frame", "Mã iframe", entry)}</div></li>`;
}

function row(entry: Entry, root: string): Html {
  const path = root + figurePath(entry);
  return html`<li class="figure-row" data-path="${figurePath(entry)}">${heading(entry, root)}<div class="tools">${file(path, "csv", entry)}${button("figure-link", "Chép liên kết", entry)}${button("figure-embed", "Mã nhúng", entry)}${button("figure-frame", "Mã iframe", entry)}</div></li>`;
}

/** How long the periods of a trend are, at the end of its subtitle: the last of them says as much. */
const LENGTH = new RegExp(`(?:^|, )(?:${Object.values(LENGTH_NAMES).join("|")})$`, "i");

function heading({ title, subtitle, page, period }: Entry, root: string): Html {
  // A subtitle that does not say the period is of a figure through several: it stands under the last.
  const name = periodNameInText(period);
  const words = subtitle.includes(name) ? [subtitle] : [subtitle.replace(LENGTH, ""), `đến ${name}`];
  return html`<p class="words"><a class="title" href="${root}${page}">${title}</a> <span class="quiet subtitle">${words.filter(Boolean).join(", ")}</span></p>`;
}

function file(path: string, ending: "svg" | "png" | "csv", entry: Entry): Html {
  const name = ending.toUpperCase();
  return html`<a rel="external" class="button" href="${path}.${ending}" download="${fileName(entry)}.${ending}" aria-label="${name}: ${entry.title}, ${entry.subtitle}">${name}</a>`;
}

/** What a file is called once it has been taken: all its names would else be those of its period or group. */
function fileName({ name, period, group }: FigureAddress): string {
  return [name, period, group].filter(Boolean).join("-");
}

/** Works once a script runs; its place is kept until then. */
function button(does: string, text: string, { title, subtitle }: Entry): Html {
  return html`<button type="button" data-do="${does}" aria-label="${text}: ${title}, ${subtitle}">${text}</button>`;
}

/** The figures of a choice: of one period, or each in its latest; of the province where no group is chosen. */
export function chosen(
  entries: readonly Entry[],
  { period, group }: { period: string; group: string },
): Entry[] {
  const names = new Set<string>();
  return entries.filter((entry) => {
    if ((entry.group ?? "") !== group || (period !== "" && entry.period !== period)) return false;
    // They stand in a list with the latest period first.
    const isFirst = !names.has(`${entry.name}`);
    names.add(entry.name);
    return isFirst;
  });
}
