/** A report's blocks on its page. */
import { type Html, html } from "../../markup/html.ts";
import type { Block, Sentence } from "../model.ts";
import type { Numbered } from "../numbering.ts";
import { figureBlock } from "./figure-block.ts";
import { tableBlock } from "./table-block.ts";

export function drawBlock(block: Block, numbered: Numbered): Html {
  switch (block.kind) {
    case "paragraph":
      return passage(html`<p>${block.sentences.map(sentence)}</p>`, block.sentences);
    case "list":
      return passage(
        html`<ul>${block.items.map((item) => html`<li>${sentence(item)}</li>`)}</ul>`,
        block.items,
      );
    case "table":
      return tableBlock(block.table, numbered);
    case "figure":
      return figureBlock(block.figure, numbered);
    case "blank":
      return html`<div class="to-fill" role="img" aria-label="Phần để trống, cơ quan ghi">${Array.from(
        { length: block.lines },
        () => html`<div></div>`,
      )}</div>`;
  }
}

/** What can be taken into another document has a button for it. */
function passage(words: Html, sentences: readonly Sentence[]): Html {
  const begins = sentences[0]?.text.slice(0, 60) ?? "";
  return html`<div class="passage">${words}<div class="tools"><button type="button" data-do="words" aria-label="Chép đoạn “${begins}…”">Chép</button></div></div>\n`;
}

function sentence({ rule, text }: Sentence): Html {
  return html`<span data-rule="${rule}">${text}</span> `;
}
