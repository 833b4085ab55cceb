/** The row of choices above a page's figures. Without a script it cannot work, so it is shown once one runs. */
import { MEASURES, type MeasureId } from "../../terms/measures.ts";
import { periodName } from "../../terms/period.ts";
import { POSITION_NAMES, POSITIONS } from "../../terms/positions.ts";
import type { Book } from "../book/book.ts";
import { addressName, type ChoiceName, hasMap, wordOf } from "../book/choice.ts";
import { type Html, html } from "../markup/html.ts";
import type { View } from "../page/view.ts";

interface Option {
  value: string;
  text: string;
}

const LABELS: Record<ChoiceName, string> = {
  period: "Kỳ",
  group: "Địa bàn",
  position: "Chức danh",
  boundaries: "Địa giới",
  base: "Mẫu số",
  shape: "So các địa bàn",
};

export interface FilterOptions {
  offers: readonly ChoiceName[];
  /** Only periods that ask for one of these are offered; all periods where left out. */
  measures?: readonly MeasureId[];
  /** Whether a period must be chosen; else the first option is each figure's own latest. */
  latestWord?: string;
}

/** A labelled select for each choice that the page offers; its value is what the address says. */
export function filters({ book, choice }: View, options: FilterOptions): Html {
  return html`<form class="filters" data-offers="${options.offers.join(" ")}" aria-label="Chọn số liệu">${options.offers.map(
    (name) => {
      return html`<label><span>${LABELS[name]}</span> <select name="${addressName(name)}" data-choice="${name}" autocomplete="off">${optionsOf(
        book,
        name,
        options,
      ).map(
        ({ value, text }) =>
          html`<option value="${value}"${value === wordOf(name, choice) ? html` selected` : ""}>${text}</option>`,
      )}</select></label>`;
    },
  )}<p class="problems" role="status"></p></form>`;
}

function optionsOf(book: Book, name: ChoiceName, { measures, latestWord }: FilterOptions): Option[] {
  switch (name) {
    case "period": {
      const asked = book.periods.filter(
        ({ expects }) =>
          measures === undefined ||
          measures.some((id) => {
            const { source } = MEASURES[id];
            return source === null || expects.includes(source);
          }),
      );
      return [
        { value: "", text: latestWord ?? "Mới nhất" },
        ...asked.map(({ period }) => ({ value: period, text: periodName(period) })).reverse(),
      ];
    }
    case "group": {
      const day = book.periods.at(-1);
      return [
        { value: "", text: "Toàn tỉnh" },
        ...(day ? book.groups(day) : []).map(({ group, shortName }) => ({ value: group, text: shortName })),
      ];
    }
    case "position":
      return [
        { value: "", text: "Bí thư và Phó Bí thư" },
        ...POSITIONS.map((position) => ({ value: position, text: POSITION_NAMES[position] })),
      ];
    case "boundaries":
      return [
        { value: "", text: "Như lúc ấy" },
        { value: "nay", text: "Như hiện nay" },
      ];
    case "base":
      return [
        { value: "", text: "Cấp xã" },
        { value: "tat-ca", text: "Mọi Đoàn cơ sở" },
      ];
    case "shape":
      return [
        { value: "", text: "Biểu đồ phễu" },
        { value: "cot", text: "Biểu đồ cột" },
        ...(hasMap(book) ? [{ value: "ban-do", text: "Bản đồ" }] : []),
      ];
  }
}
