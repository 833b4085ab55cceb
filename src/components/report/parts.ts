/** The parts of the pages of reports. */
import type { Book } from "../book/book.ts";
import { html } from "../markup/html.ts";
import { type Component, codeOf, type View } from "../page/view.ts";
import type { Report } from "./model.ts";
import { reportBody } from "./page/body.ts";
import { reportHead } from "./page/head.ts";
import { reportList, reportTools } from "./page/tools.ts";
import { reportOf, reportPeriods, titleOf } from "./report.ts";

const made = new WeakMap<Book, Map<string, Report>>();

/** The report of a page's period; made once for all parts of the page. Null on a page of no period. */
function reportOn({ book, path }: View): Report | null {
  const period = codeOf(path);
  if (!book.period(period)) return null;
  const reports = made.get(book) ?? new Map<string, Report>();
  made.set(book, reports);
  const found = reports.get(period) ?? reportOf(book, period);
  reports.set(period, found);
  return found;
}

const NONE = html`<p class="note">Không có kỳ này.</p>`;

/** None of them answers a choice: a report is of its period. */
export const REPORT_PARTS: Readonly<Record<string, Component>> = {
  "report-list": { draw: reportList },
  "report-tools": { draw: reportTools },
  "report-head": {
    draw: (view) => {
      const report = reportOn(view);
      return report ? reportHead(report) : NONE;
    },
  },
  "report-body": {
    draw: (view) => {
      const report = reportOn(view);
      return report ? reportBody(report) : NONE;
    },
  },
};

/** What the page of a report is called. */
export function reportTitle({ book, path }: View): string {
  return titleOf(book, codeOf(path));
}

/** A page for every report. */
export function reportPaths(book: Book): string[] {
  return reportPeriods(book).map((period) => `/bao-cao/${period}`);
}
