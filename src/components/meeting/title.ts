/** The first slide and the last: whose figures of when, and where they come from. */
import { formatDate } from "../../terms/format.ts";
import { EXPORT_KINDS, type ExportKind, KIND_NAMES } from "../../terms/kinds.ts";
import { periodNameInText } from "../../terms/period.ts";
import { HEADLINES, periodOf } from "../book/headline.ts";
import { html } from "../markup/html.ts";
import { rootOf, type View } from "../page/view.ts";
import type { Slide } from "./slide.ts";

export function titleSlide(view: View): Slide {
  const { identity } = view.book.data;
  const periods = shownPeriods(view);
  return {
    kind: "title",
    heading: identity.programme ?? "Kết quả đánh giá cán bộ Đoàn",
    body: html`<p class="of">${identity.organisation ?? identity.short_name}</p><p>${
      periods.length > 0 ? `Số liệu ${inOneList(periods)}` : "Chưa nhận số liệu"
    }</p><p class="quiet">${received(view)}</p>`,
  };
}

export function closingSlide(view: View): Slide {
  const { book, path } = view;
  const { identity } = book.data;
  const isSent = (asked: ExportKind) =>
    book.periods.some(({ period }) =>
      book.counts("submitted", period).some(({ kind, n }) => kind === asked && n > 0),
    );
  // Nobody has to send what districts declare, so no receipt tells of it.
  const kinds = EXPORT_KINDS.filter((kind) =>
    kind === "declared" ? book.data.declared.length > 0 : isSent(kind),
  );
  const from =
    kinds.length > 0
      ? `Từ các tệp do các đơn vị gửi${identity.organisation ? ` ${identity.organisation}` : ""}: ${inOneList(kinds.map((kind) => KIND_NAMES[kind]))}`
      : "Chưa nhận số liệu nào của các đơn vị";
  const root = rootOf(path);
  return {
    kind: "closing",
    heading: "Số liệu từ đâu",
    body: html`<ul><li>${from}.</li>
<li>${received(view)}. Dòng nào không được tính đều ghi lý do ở trang <a href="${root}so-lieu.html">Số liệu</a>.</li>
<li>Mọi tỷ lệ là tổng số đếm n/N. Cách tính và các quy tắc ở trang <a href="${root}cach-tinh.html">Cách tính</a>.</li>
<li>Số liệu về cán bộ chỉ công bố cho nhóm từ năm người.</li></ul>`,
  };
}

/** The periods in which the headlines stand, in the order of the slides. */
function shownPeriods({ book, choice }: View): string[] {
  const found = HEADLINES.flatMap((item) => periodOf(book, item, choice.period) ?? []);
  return [...new Set(found.map(({ period }) => periodNameInText(period)))];
}

function received({ book: { data } }: View): string {
  return data.dataDate ? `Nhận đến ngày ${formatDate(data.dataDate)}` : "Chưa rõ ngày nhận số liệu";
}

/** `một, hai và ba`. */
function inOneList(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} và ${words.at(-1)}`;
}
