/** What a report needs of a figure: its address, its picture, or the lines that put it into another page. */
import { embedCode, frameCode, type WriteCode } from "../../components/figures/embed-code.ts";
import { say } from "../common/buttons.ts";
import { copyText } from "../common/clipboard.ts";
import { siteFiles } from "../common/data.ts";

export function listenForFigureButtons(document: Document): void {
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button[data-do]") : null;
    const place = button?.closest<HTMLElement>("[data-path]");
    const copy = COPIES[button?.dataset.do ?? ""];
    if (!button || !place || !copy) return;
    copy(place).then(
      () => say(button, "Đã chép"),
      () => say(button, "Không chép được trên trình duyệt này"),
    );
  });
}

const COPIES: Readonly<Record<string, (place: HTMLElement) => Promise<void>>> = {
  "figure-link": async (place) => copyText(addressOf(place, isChart(place) ? ".png" : ".csv")),
  "figure-picture": async (place) => {
    const picture = fetch(addressOf(place, ".png")).then((response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return response.blob();
    });
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
  },
  "figure-embed": async (place) => copyText(codeOf(place, embedCode)),
  "figure-frame": async (place) => copyText(codeOf(place, frameCode)),
};

function codeOf(place: HTMLElement, write: WriteCode): string {
  const site = new URL(siteFiles().root, location.href).href;
  const title = place.querySelector(".words")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  return write(site, pathOf(place).replace(/^hinh\//, ""), title);
}

function isChart(place: HTMLElement): boolean {
  return place.querySelector("img") !== null;
}

/** Whole, so that it also works in a letter. */
function addressOf(place: HTMLElement, ending: string): string {
  return new URL(siteFiles().root + pathOf(place) + ending, location.href).href;
}

function pathOf(place: HTMLElement): string {
  return place.dataset.path ?? "";
}
