/** The frame of every slide: one message as heading, what it rests on, and where that comes from. */
import { isSimulated } from "../frame/source.ts";
import { type Html, html, type Part } from "../markup/html.ts";
import type { View } from "../page/view.ts";

export interface Slide {
  /** How it is laid out. */
  kind: "title" | "headline" | "districts" | "list" | "changes" | "closing";
  /** The one message. */
  heading: Part;
  /** Period or the like, quiet, behind the heading. */
  about?: Part;
  body: Part;
  /** Small, under everything. */
  source?: Part;
}

/** Slides in reading order; the address of each is its number. The notice stands on every one of them. */
export function slidesHtml({ book }: View, slides: readonly Slide[]): Html {
  const { notice = "" } = book.data.identity;
  const words = isSimulated(book.data.identity) ? "Số liệu mô phỏng" : notice;
  return html`${slides.map(
    ({ kind, heading, about, body, source }, i) =>
      html`<section class="slide slide-${kind}" id="${i + 1}" aria-labelledby="${i + 1}-ten"><header><div class="message"><h2 id="${i + 1}-ten" tabindex="-1">${heading}</h2>${about ? html`<p class="about">${about}</p>` : ""}</div>${
        words ? html`<p class="notice-mark">${words}</p>` : ""
      }</header>
<div class="slide-body">${body}</div>
<footer>${source}</footer></section>\n`,
  )}`;
}

/** What is listed, over as many slides as it takes for all to be read from afar. */
export function overSlides<T>(
  items: readonly T[],
  room: number,
  takes: (item: T) => number,
  slide: (items: readonly T[], part: string) => Slide,
): Slide[] {
  const parts: T[][] = [];
  let left = 0;
  for (const item of items) {
    const own = takes(item);
    if (parts.length === 0 || own > left) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(item);
    left -= own;
  }
  return parts.map((some, i) => slide(some, parts.length > 1 ? ` (${i + 1}/${parts.length})` : ""));
}
