/** All of a report below its title: chapters, the place for a signature, annexes, and the lists. */
import { type Html, html } from "../../markup/html.ts";
import { RECIPIENTS, signatureOf } from "../form.ts";
import type { Chapter, Report } from "../model.ts";
import { type Numbered, numbering } from "../numbering.ts";
import { drawBlock } from "./blocks.ts";
import { contents } from "./contents.ts";

export function reportBody(report: Report): Html {
  const numbered = numbering(report);
  const { opening, chapters, annexes, notice } = report;
  return html`<div class="chapters${notice && " simulated-data"}">${opening.map((block) => drawBlock(block, numbered))}
${chapters.map((chapter) => drawChapter(chapter, numbered))}${closing(report)}
${annexes.map((annex, i) => html`<section class="annex${i === 0 && " first"}">${drawChapter(annex, numbered)}</section>`)}${contents(numbered)}</div>`;
}

function drawChapter({ id, title, level, blocks }: Chapter, numbered: Numbered): Html {
  const heading = level === 1 ? html`<h2 id="${id}">${title}</h2>` : html`<h3 id="${id}">${title}</h3>`;
  return html`${heading}\n${blocks.map((block) => drawBlock(block, numbered))}`;
}

function closing({ heading }: Report): Html {
  const [first = "", ...others] = RECIPIENTS;
  const [body = "", ...rest] = signatureOf(heading);
  return html`<div class="closing"><p class="recipients"><b><i>${first}</i></b>${others.map((line) => html`<br>${line}`)}</p>
<p class="signed"><b>${body}</b>${rest.map((line) => html`<br>${line}`)}</p></div>`;
}
