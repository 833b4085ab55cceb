/** The parts of the page Họp. */
import { HEADLINES } from "../book/headline.ts";
import { filters } from "../frame/filters.ts";
import { NOTABLE_MEASURES } from "../overview/notable/watched.ts";
import type { Component, View } from "../page/view.ts";
import { changeSlides } from "./changes.ts";
import { slideControls } from "./controls.ts";
import { districtSlides } from "./districts.ts";
import { headlineSlides } from "./headlines.ts";
import { noticedSlides } from "./noticed.ts";
import { type Slide, slidesHtml } from "./slide.ts";
import { closingSlide, titleSlide } from "./title.ts";

/** In the order of a meeting: how it stands, where, what changed, what is to be decided. */
const SLIDES: readonly ((view: View) => Slide | Slide[])[] = [
  titleSlide,
  headlineSlides,
  districtSlides,
  changeSlides,
  noticedSlides,
  closingSlide,
];

export const MEETING_PARTS: Readonly<Record<string, Component>> = {
  "meeting-filters": {
    draw: (view) => filters(view, { offers: ["period"], latestWord: "Mới nhất của từng chỉ số" }),
  },
  "meeting-slides": {
    draw: (view) =>
      slidesHtml(
        view,
        SLIDES.flatMap((some) => some(view)),
      ),
    pieces: SLIDES,
    needs: [...new Set([...HEADLINES.map(({ measure }) => measure), ...NOTABLE_MEASURES])],
    follows: ["period"],
  },
  "meeting-controls": { draw: slideControls },
};
