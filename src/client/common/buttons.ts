/** The buttons under a chart or table: its figures as CSV, its drawing as SVG or PNG, a copy, its address. */
import { csvText } from "../../components/files/csv.ts";
import { readTable } from "../../components/files/read-table.ts";
import { copyTable, copyText, copyWords } from "./clipboard.ts";
import { drawingOf, pngOf } from "./picture.ts";
import { save } from "./save.ts";

export function listenForButtons(document: Document): void {
  document.addEventListener("click", (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>("button[data-do]") : null;
    const figure = button?.closest<HTMLElement>("figure.chart, .passage");
    const run = ACTIONS[button?.dataset.do ?? ""];
    if (!button || !figure || !run) return;
    run(figure).then(
      (done) => say(button, done),
      () => say(button, "Không làm được trên trình duyệt này"),
    );
  });
}

/** What each button does; resolves to a word that it was done. */
const ACTIONS: Readonly<Record<string, (figure: HTMLElement) => Promise<string>>> = {
  csv: async (figure) => {
    save(`${figure.id}.csv`, csvText(readTable(tableOf(figure))), "text/csv;charset=utf-8");
    return "Đã tải";
  },
  svg: async (figure) => {
    save(`${figure.id}.svg`, drawingOf(figure), "image/svg+xml");
    return "Đã tải";
  },
  png: async (figure) => {
    save(`${figure.id}.png`, await pngOf(drawingOf(figure)), "image/png");
    return "Đã tải";
  },
  words: async (passage) => {
    await copyWords(wordsOf(passage));
    return "Đã chép";
  },
  copy: async (figure) => {
    await copyTable(tableOf(figure));
    return "Đã chép";
  },
  link: async (figure) => {
    const address = new URL(figure.dataset.address ?? location.href, location.href);
    address.hash = figure.id;
    await copyText(address.href);
    return "Đã chép";
  },
};

/** A passage of text without the buttons beside it. */
function wordsOf(passage: HTMLElement): HTMLElement {
  const words = passage.querySelector<HTMLElement>("p, ul");
  if (!words) throw new Error("no words");
  return words;
}

function tableOf(figure: HTMLElement): HTMLTableElement {
  const table = figure.querySelector("table");
  if (!table) throw new Error("no table");
  return table;
}

/** Says on the button, for a moment, what became of it; its name for a screen reader is not touched. */
export function say(button: HTMLElement, done: string): void {
  button.dataset.done = done;
  setTimeout(() => {
    delete button.dataset.done;
  }, 2500);
  const tip = document.querySelector(".tip");
  if (tip) tip.textContent = done;
}
