/** The parts of the page Họp. */
import { HEADLINES } from "../book/headline.ts";
import { filters } from "../frame/filters.ts";
import type { Html } from "../markup/html.ts";
import { NOTABLE_MEASURES } from "../overview/notable/watched.ts";
import type { Component, View } from "../page/view.ts";
import { changeSlides } from "./changes.ts";
import { slideControls } from "./controls.ts";
import { districtSlides } from "./districts.ts";
import { headlineSlides } from "./headlines.ts";
import { noticedSlides } from "./noticed.ts";
import { slidesHtml } from "./slide.ts";
import { closingSlide, titleSlide } from "./title.ts";

export const MEETING_PARTS: Readonly<Record<string, Component>> = {
  "meeting-filters": {
    draw: (view) => filters(view, { offers: ["period"], latestWord: "Mới nhất của từng chỉ số" }),
  },
  "meeting-slides": {
    draw: slides,
    needs: [...new Set([...HEADLINES.map(({ measure }) => measure), ...NOTABLE_MEASURES])],
    follows: ["period"],
  },
  "meeting-controls": { draw: slideControls },
};

/** In the order of a meeting: how it stands, where, what changed, what is to be decided. */
function slides(view: View): Html {
  return slidesHtml(view, [
    titleSlide(view),
    ...headlineSlides(view),
    ...districtSlides(view),
    ...changeSlides(view),
    ...noticedSlides(view),
    closingSlide(view),
  ]);
}
