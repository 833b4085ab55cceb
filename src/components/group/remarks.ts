/** What the district is to mend in its files, or to look at: where it stands and what to do, to be sent on as it is. */

import { groupBy } from "../../terms/counts.ts";
import { FINDINGS, isFindingCode } from "../../terms/findings.ts";
import { formatNumber } from "../../terms/format.ts";
import { capitalised } from "../../terms/letters.ts";
import { rowRuns } from "../../terms/row-runs.ts";
import { isSignalKind, SIGNALS } from "../../terms/signals.ts";
import { type Html, html } from "../markup/html.ts";
import { nameOfPeriod } from "../markup/names.ts";
import { codeOf, type View } from "../page/view.ts";

interface Remark {
  file: string;
  sheet: string;
  /** Null where the whole sheet is meant. */
  row: number | null;
  column: string;
  name: string;
  mend: string;
}

/** So many runs of rows of one remark are named; the others are counted. */
const NAMED = 10;

/** All periods, the latest first and unfolded. */
export function groupRemarks({ book, path }: View): Html {
  const code = codeOf(path);
  const findings = groupBy(
    book.data.findings.filter(({ group }) => group === code),
    ({ period }) => period,
  );
  const signals = groupBy(
    book.data.signals.filter(({ group }) => group === code),
    ({ period }) => period,
  );
  const periods = [...book.periods]
    .reverse()
    .filter(({ period }) => findings.has(period) || signals.has(period));
  if (periods.length === 0)
    return html`<p class="note">Không có dòng nào bị treo, không thấy điều gì cần xem lại trong số liệu của địa bàn.</p>`;
  return html`${periods.map(({ period }, i) => {
    const held = (findings.get(period) ?? []).map(({ code: id, ...place }): Remark => {
      const words = isFindingCode(id) ? FINDINGS[id] : { name: id, mend: "" };
      return { ...place, name: words.name, mend: words.mend };
    });
    const odd = (signals.get(period) ?? []).map(({ kind, columns, ...place }): Remark => {
      const words = isSignalKind(kind) ? SIGNALS[kind] : { name: kind, look: "" };
      return { ...place, column: columns, name: words.name, mend: words.look };
    });
    const counts = [
      held.length > 0 ? `${formatNumber(held.length)} chỗ phải sửa mới được tính` : "",
      odd.length > 0 ? `${formatNumber(odd.length)} chỗ cần xem lại` : "",
    ].filter(Boolean);
    return html`<details class="remarks${i === 0 ? "" : " earlier"}"${i === 0 ? html` open` : ""}><summary>${nameOfPeriod(period)}: ${counts.join(", ")}</summary>${byFile([...held, ...odd])}</details>`;
  })}`;
}

function byFile(remarks: readonly Remark[]): Html {
  return html`<dl class="missing">${[...groupBy(remarks, ({ file }) => file)].map(
    ([file, some]) =>
      html`<dt><span class="path">${file}</span></dt>${[
        ...groupBy(some, ({ sheet, column, name }) => [sheet, column, name].join("\n")).values(),
      ].map(alike)}`,
  )}</dl>`;
}

/** `Trang “3 chủ động”, dòng 52, cột B: Không rõ đơn vị. Viết đúng tên đơn vị …` */
function alike(remarks: readonly Remark[]): Html | null {
  const [first] = remarks;
  if (!first) return null;
  const { sheet, column, name, mend } = first;
  const rows = rowsOf(remarks);
  const place = [
    sheet === "" ? "" : `trang “${sheet}”`,
    rows || (column === "" ? "cả bảng" : ""),
    column === "" ? "" : `cột ${column}`,
  ]
    .filter(Boolean)
    .join(", ");
  return html`<dd>${capitalised(place)}: <b>${name}</b>. ${mend}</dd>`;
}

/** `dòng 3, 5–8`; blank where none is meant. */
function rowsOf(remarks: readonly Remark[]): string {
  const words = rowRuns(remarks.flatMap(({ row }) => row ?? []));
  if (words.length === 0) return "";
  const more = words.length - NAMED;
  return `dòng ${words.slice(0, NAMED).join(", ")}${more > 0 ? ` và ${formatNumber(more)} chỗ khác` : ""}`;
}
