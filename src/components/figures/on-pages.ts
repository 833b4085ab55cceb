/** What the pages' parts show of one period, of the province or of a group, with the choices that make them. */
import type { Period } from "../../terms/reference.ts";
import type { Book } from "../book/book.ts";
import { addressOf, type Choice, type ChoiceName, DEFAULT_CHOICE, hasMap } from "../book/choice.ts";
import { CRITERIA_PARTS } from "../criteria/parts.ts";
import type { Figure, TableFigure } from "../frame/figure.ts";
import { GROUP_PARTS } from "../group/parts.ts";
import { INITIATIVES_PARTS } from "../initiatives/parts.ts";
import { OVERVIEW_PARTS } from "../overview/parts.ts";
import type { Component, View } from "../page/view.ts";
import { PARTICIPATION_PARTS } from "../participation/parts.ts";
import { shownIn } from "./figures-in.ts";
import { groupSteps } from "./group-steps.ts";

interface OnPage {
  figure: Figure | TableFigure;
  /** From the site's root, with the choice that shows it: `3-chu-dong.html?v=1&ky=2024#tung-noi-dung`. */
  page: string;
}

interface Page {
  path: string;
  parts: readonly Pick<Component, "draw">[];
  offers: readonly ChoiceName[];
  /** Besides the period and the group. */
  choices: readonly Partial<Choice>[];
}

const BARS = { shape: "bars" } as const;
const MAP = { shape: "map" } as const;

/** What several pages show stands first where it is what the page is about. */
const OF_PROVINCE: readonly Page[] = [
  {
    path: "/3-chu-dong",
    parts: Object.values(INITIATIVES_PARTS),
    offers: ["period", "base", "shape"],
    choices: [{}, BARS, MAP, { base: "all" }, { base: "all", ...BARS }, { base: "all", ...MAP }],
  },
  {
    path: "/tham-gia",
    parts: Object.values(PARTICIPATION_PARTS),
    offers: ["period", "shape"],
    choices: [{}, BARS, MAP],
  },
  {
    path: "/tieu-chi",
    parts: Object.values(CRITERIA_PARTS),
    offers: ["period", "group"],
    choices: [{}],
  },
  {
    path: "/index",
    parts: Object.values(OVERVIEW_PARTS),
    offers: ["period", "shape"],
    choices: [{}, BARS, MAP],
  },
  { path: "/dia-ban", parts: partsNamed("group-list"), offers: ["period"], choices: [{}] },
];

/** A page of its own, and the criteria of its officers. */
function ofGroup(group: string): readonly Page[] {
  const own = partsNamed(
    ...["group-beside", "group-trends", "group-criteria", "group-campaigns", "group-units", "group-declared"],
  );
  return [
    { path: `/dia-ban/${group}`, parts: [groupSteps, ...own], offers: ["period"], choices: [{}] },
    {
      path: "/tieu-chi",
      parts: Object.values(CRITERIA_PARTS),
      offers: ["period", "group"],
      choices: [{ group }],
    },
  ];
}

/** Figures without an address of their own are among them. */
export function onPages(book: Book, { period }: Period, group: string | undefined): OnPage[] {
  return (group === undefined ? OF_PROVINCE : ofGroup(group)).flatMap(({ path, parts, offers, choices }) =>
    choices
      .filter((own) => own.shape !== "map" || hasMap(book))
      .flatMap((own) => {
        const view: View = { book, path, choice: { ...DEFAULT_CHOICE, period, ...own } };
        const page = `${path.slice(1)}.html${addressOf(book, view.choice, offers)}`;
        return parts.flatMap((part) =>
          shownIn(part, view).map((figure) => ({ figure, page: `${page}#${figure.id}` })),
        );
      }),
  );
}

function partsNamed(...names: readonly string[]): Component[] {
  return names.flatMap((name) => GROUP_PARTS[name] ?? []);
}
