/** A report as one file that opens from a memory stick: its styles and drawings inside it, no script, no requests. */
import { type Html, html, raw } from "../../../components/markup/html.ts";
import type { Report } from "../../../components/report/model.ts";
import { reportBody } from "../../../components/report/page/body.ts";
import { reportHead } from "../../../components/report/page/head.ts";

/** `style` from `reportStyle`. */
export function singleFile(report: Report, style: string): string {
  const inside = html`<article class="report">${reportHead(report)}
<h1>${report.title}</h1>
${withoutButtons(reportBody(report))}</article>`;
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Báo cáo: ${report.title}</title>
<style>${raw(style)}</style>
</head>
<body>
<div id="observablehq-center"><main id="observablehq-main">${inside}</main></div>
</body>
</html>
`.text;
}

/** What works on the page alone, by its script. */
function withoutButtons({ text }: Html): Html {
  return raw(
    text
      .replace(/<button type="button" data-do=[^>]*>[^<]*<\/button>/g, "")
      .replaceAll('<div class="tools"></div>', ""),
  );
}
