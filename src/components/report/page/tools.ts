/** Above a report: its files, and the reports of other periods. */
import { periodName } from "../../../terms/period.ts";
import { type Html, html } from "../../markup/html.ts";
import { codeOf, rootOf, type View } from "../../page/view.ts";

export function reportTools(view: View): Html {
  const period = codeOf(view.path);
  const others = [...view.book.periods]
    .reverse()
    .map(({ period: id }) =>
      id === period
        ? html`<li><b aria-current="page">${periodName(id)}</b></li>`
        : html`<li><a href="./${id}.html">${periodName(id)}</a></li>`,
    );
  return html`<div class="report-tools"><p class="files">${fileLinks(period, "./")}</p><nav aria-label="Báo cáo các kỳ"><ul>${others}</ul></nav></div>`;
}

/** The same report as files: to go on writing in, and to carry along. */
function fileLinks(period: string, from: string): Html {
  return html`<a href="${from}${period}.docx" data-download>Bản thảo Word</a> <a href="${from}${period}-mot-tep.html" data-download>Một tệp, xem không cần mạng</a>`;
}

/** A row for every period, the latest first: the page, and its files. */
export function reportList({ book, path }: View): Html {
  const from = `${rootOf(path)}bao-cao/`;
  return html`<p>Mỗi kỳ có một dự thảo báo cáo: chương mục, bảng, hình và câu chữ đều làm từ số liệu của kỳ ấy; phần nào không có số liệu thì để trống cho cơ quan ghi.</p>
<ul class="reports">${[...book.periods]
    .reverse()
    .map(
      ({ period }) =>
        html`<li><a href="${from}${period}.html"><b>${periodName(period)}</b></a> <span class="files">${fileLinks(period, from)}</span></li>`,
    )}</ul>`;
}
