/** Every reason for which a row is not counted, or a cell is not, with what mends it. */
import { FINDING_CODES, FINDINGS, type FindingCode } from "../../terms/findings.ts";
import { SIGNAL_KINDS, SIGNALS, type SignalKind } from "../../terms/signals.ts";
import { type Html, html } from "../markup/html.ts";
import { table } from "../markup/table.ts";

export function quarantineCodes(): Html {
  return table<FindingCode>({
    id: "bang-ma",
    caption: "Mã phát hiện, dùng như nhau trong tệp phát hiện và trên trang Số liệu",
    columns: [
      { head: "Phát hiện", cell: (code) => html`${FINDINGS[code].name}<br><code>${code}</code>` },
      { head: "Nghĩa là", cell: (code) => FINDINGS[code].meaning },
      { head: "Cách sửa", cell: (code) => FINDINGS[code].mend },
    ],
    rows: FINDING_CODES,
  });
}

export function signalKinds(): Html {
  return table<SignalKind>({
    id: "bang-dau-hieu",
    caption: "Dấu hiệu cần xem lại; không dòng nào bị bỏ vì thế",
    columns: [
      { head: "Dấu hiệu", cell: (kind) => SIGNALS[kind].name },
      { head: "Nghĩa là", cell: (kind) => SIGNALS[kind].meaning },
      { head: "Nên xem", cell: (kind) => SIGNALS[kind].look },
    ],
    rows: SIGNAL_KINDS,
  });
}
