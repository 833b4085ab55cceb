/** The frame of every slide: one message as heading, what it rests on, and where that comes from. */
import { isSimulated } from "../frame/source.ts";
import { type Html, html, type Part } from "../markup/html.ts";
import type { View } from "../page/view.ts";

export interface Slide {
  /** How it is laid out. */
  kind: "title" | "headline" | "districts" | "list" | "changes" | "closing";
  /** The one message. */
  heading: Part;
  /** Where one message takes several slides, which of them this is. */
  part?: { at: number; of: number };
  /** Period or the like, quiet, behind the heading. */
  about?: Part;
  body: Part;
  /** Small, under everything. */
  source?: Part;
}

/**
 * Slides in reading order; the address of each is its number. The notice stands on every one of them. The first is
 * shown from the first paint on, where slides are shown one at a time.
 */
export function slidesHtml({ book }: View, slides: readonly Slide[]): Html {
  const { notice = "" } = book.data.identity;
  const words = isSimulated(book.data.identity) ? "Số liệu mô phỏng" : notice;
  return html`${slides.map(
    ({ kind, heading, part, about, body, source }, i) =>
      html`<section class="${classesOf(kind, part)}${i === 0 ? " current" : ""}" id="${i + 1}" aria-labelledby="${i + 1}-ten"><header><div class="message"><h2 id="${i + 1}-ten" tabindex="-1">${heading}${part && html`<span class="part-of"> (${part.at}/${part.of})</span>`}</h2>${about ? html`<p class="about">${about}</p>` : ""}</div>${
        words ? html`<p class="notice-mark">${words}</p>` : ""
      }</header>
<div class="slide-body">${body}</div>
<footer>${source}</footer></section>\n`,
  )}`;
}

/** Paper has no slides: there, what goes on or is to be continued shares one heading and one end. */
function classesOf(kind: Slide["kind"], part: Slide["part"]): string {
  const goesOn = part && part.at > 1 ? " slide-goes-on" : "";
  const unfinished = part && part.at < part.of ? " slide-unfinished" : "";
  return `slide slide-${kind}${goesOn}${unfinished}`;
}

/** What is listed, over as many slides as it takes for all to be read from afar, each about as full as the others. */
export function overSlides<T>(
  items: readonly T[],
  room: number,
  takes: (item: T) => number,
  slide: (items: readonly T[], part?: Slide["part"]) => Slide,
): Slide[] {
  const all = items.reduce((sum, item) => sum + takes(item), 0);
  const even = all / Math.max(1, Math.ceil(all / room));
  const parts: T[][] = [];
  let taken = 0;
  for (const item of items) {
    const own = takes(item);
    // Half of an item more than its even share does no harm where there is room.
    if (parts.length === 0 || taken + own > room || taken + own / 2 > even) {
      parts.push([]);
      taken = 0;
    }
    parts.at(-1)?.push(item);
    taken += own;
  }
  const of = parts.length;
  return parts.map((some, i) => (of > 1 ? slide(some, { at: i + 1, of }) : slide(some)));
}
