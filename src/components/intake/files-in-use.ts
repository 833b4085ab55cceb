/** The files that the figures come from, with the day on which each was received. */
import { groupBy } from "../../terms/counts.ts";
import { formatDate, formatNumber } from "../../terms/format.ts";
import { EXPORT_KINDS, isExportKind } from "../../terms/kinds.ts";
import { fullUnitName } from "../../terms/places.ts";
import type { FileLine } from "../../terms/published.ts";
import type { Book } from "../book/book.ts";
import { type Html, html } from "../markup/html.ts";
import { nameOfGroup, nameOfKind, nameOfPeriod, periodInText } from "../markup/names.ts";
import { type Column, table } from "../markup/table.ts";
import { codeOf, type View } from "../page/view.ts";
import { groupOfFile, unitOfFile } from "./file-owner.ts";

/** Of more files than that, the page of all tells only those that no district's page has for itself. */
const LISTED = 600;

/** How many rows a file gave is not told: of a district with few officers it would be their number. */
export function filesInUse({ book }: View): Html {
  const files = inUse(book);
  if (files.length === 0) return html`<p class="note">Chưa có tệp nào đang dùng.</p>`;
  const listed =
    files.length > LISTED ? files.filter(({ group, ownUnit }) => group === "" && ownUnit === "") : files;
  const rest = files.length - listed.length;
  return html`${rest > 0 && html`<p class="note">${formatNumber(rest)} tệp riêng của từng địa bàn có ở trang của địa bàn ấy; dưới đây là tệp chung.</p>`}${byPeriod(
    book,
    listed,
    [
      {
        head: "Địa bàn",
        cell: (line) => {
          const place = nameOfGroup(book, groupOfFile(book, line), line.period, true);
          const unit = unitOfFile(book, line);
          return unit ? `${place}, ${fullUnitName(unit)}` : place;
        },
      },
    ],
  )}`;
}

/** The district's own files, and those that it shares with others. */
export function groupFiles({ book, path }: View): Html {
  const code = codeOf(path);
  const there = new Set(
    book.periods
      .filter(({ period }) => book.counts("submitted", period, code).length > 0)
      .map(({ period }) => period),
  );
  const files = inUse(book).filter((line) => {
    const group = groupOfFile(book, line);
    return group === code || (group === "" && there.has(line.period));
  });
  if (files.length === 0) return html`<p class="note">Chưa nhận tệp nào của địa bàn.</p>`;
  const lists = byPeriod(book, files, [
    {
      head: "Của",
      cell: (line) => {
        const unit = unitOfFile(book, line);
        if (unit) return fullUnitName(unit);
        return line.group === code ? "riêng địa bàn" : "chung hoặc chưa rõ địa bàn";
      },
    },
  ]);
  return html`<div class="group-files">${lists}</div>`;
}

/** One line a file, kind, period and group, in whichever sheets. */
function inUse({ data }: Book): FileLine[] {
  const lines = data.files.filter(({ status }) => status === "current");
  return [
    ...groupBy(lines, ({ file, kind, period, group }) => [file, kind, period, group].join("\n")),
  ].flatMap(([, [first]]) => first ?? []);
}

function byPeriod(book: Book, files: readonly FileLine[], more: readonly Column<FileLine>[]): Html {
  const periods = groupBy(files, ({ period }) => period);
  const known = [...book.periods].reverse().map(({ period }) => period);
  const others = [...periods.keys()].filter((period) => !known.includes(period)).sort();
  return html`${[...known, ...others].map((period) => {
    const some = periods.get(period);
    return some && onePeriod(book, period, some, more);
  })}`;
}

function onePeriod(
  book: Book,
  period: string,
  files: readonly FileLine[],
  more: readonly Column<FileLine>[],
): Html {
  const order = book.groupOrder(period);
  const kindOrder = ({ kind }: FileLine) =>
    isExportKind(kind) ? EXPORT_KINDS.indexOf(kind) : EXPORT_KINDS.length;
  const deadline = book.period(period)?.deadline ?? "";
  const place = new Map(files.map((line) => [line, order(groupOfFile(book, line))]));
  const placeOf = (line: FileLine) => place.get(line) ?? 0;
  const rows = [...files].sort((a, b) => kindOrder(a) - kindOrder(b) || placeOf(a) - placeOf(b));
  return html`<details><summary>${nameOfPeriod(period)}: ${formatNumber(new Set(files.map(({ file }) => file)).size)} tệp</summary>${table<FileLine>(
    {
      id: `tep-${period || "chua-ro"}`,
      caption: `Tệp đang dùng, ${periodInText(period)}`,
      columns: [
        { head: "Loại số liệu", cell: ({ kind }) => nameOfKind(kind) },
        ...more,
        { head: "Tệp", cell: ({ file }) => html`<span class="path">${file}</span>` },
        { head: "Ngày nhận", cell: (line) => received(line, deadline) },
      ],
      rows,
    },
  )}</details>`;
}

function received({ receivedOn }: FileLine, deadline: string): Html {
  if (receivedOn === "") return html`không rõ`;
  const late = deadline !== "" && receivedOn > deadline && html`, <b class="off">sau hạn</b>`;
  return html`${formatDate(receivedOn)}${late}`;
}
