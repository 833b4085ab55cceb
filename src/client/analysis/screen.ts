/** The answer on the page: its parts are touched only where they come out differently. */
import { type Drawn, drawResult, SLOTS, type Slot } from "../../components/analysis/figure.ts";
import type { Query } from "../../components/analysis/query.ts";
import { type Result, resultOf } from "../../components/analysis/result.ts";
import type { Book } from "../../components/book/book.ts";

/** What is shown, for files made of it. */
export interface Shown {
  book: Book;
  result: Result;
  lines: Drawn["lines"];
}

export class Screen {
  shown: Shown | null = null;
  readonly #place: HTMLElement;
  readonly #drawn = new Map<Slot, string>();
  #sums: { key: string; book: Book; result: Result } | undefined;

  constructor(place: HTMLElement) {
    this.#place = place;
    place.addEventListener("click", ({ target }) => {
      if (!(target instanceof Element) || !target.closest("[data-more]") || !this.shown) return;
      this.#draw(this.shown.book, this.shown.result, true);
      this.#place.querySelector<HTMLElement>("[data-slot='table'] .frame")?.focus();
    });
  }

  /** `opened` where an address was opened; else what the reader is typing stands already. */
  show(book: Book, query: Query, problems: readonly string[], opened: boolean): void {
    this.say(problems);
    const input = this.#place.querySelector<HTMLInputElement>("[data-find]");
    if (input && (opened || input !== document.activeElement)) input.value = query.find;
    this.#draw(book, { ...this.#resultOf(book, query), query }, false);
  }

  /** Works an answer out without showing it. */
  warm(book: Book, query: Query): void {
    drawResult(book, this.#resultOf(book, query));
  }

  say(problems: readonly string[]): void {
    const place = this.#place.querySelector(".problems");
    if (place) place.textContent = problems.join(" ");
  }

  /** Says that something could not be had, with a button that tries it again. What is shown keeps its own address. */
  fail(problem: string, again: () => Promise<void>): void {
    this.say([problem, ""]);
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "small", textContent: "Thử lại" });
    button.addEventListener("click", async () => {
      await again();
      // The button is gone: who came by keyboard goes on at what is shown now.
      if (!button.isConnected) this.#place.querySelector<HTMLElement>("[data-slot='table'] .frame")?.focus();
    });
    this.#place.querySelector(".problems")?.append(button);
    if (this.#figure && this.#figure.dataset.address === undefined) this.isAt(location.pathname);
  }

  /** The address of what is shown, for a link to it: the page's own may be of something that could not be had. */
  isAt(address: string): void {
    if (this.#figure) this.#figure.dataset.address = address;
  }

  get #figure(): HTMLElement | null {
    return this.#place.querySelector<HTMLElement>("figure.chart");
  }

  wait(waiting: boolean): void {
    this.#place.setAttribute("aria-busy", String(waiting));
  }

  onFind(run: (words: string) => void): void {
    this.#place
      .querySelector<HTMLInputElement>("[data-find]")
      ?.addEventListener("input", ({ target }) => target instanceof HTMLInputElement && run(target.value));
  }

  onSort(run: (by: string) => void): void {
    this.#place.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-sort]") : null;
      const by = button?.dataset.sort;
      if (by === undefined) return;
      run(by);
      // The heading was drawn anew: who came by keyboard goes on from there.
      this.#place.querySelector<HTMLElement>(`[data-sort="${CSS.escape(by)}"]`)?.focus();
    });
  }

  /** Searching and sorting change no sum: they are worked out once for a slice. */
  #resultOf(book: Book, query: Query): Result {
    const key = JSON.stringify({ ...query, find: "", sort: null, shape: "" });
    if (this.#sums?.key !== key || this.#sums.book !== book) {
      this.#sums = { key, book, result: resultOf(book, query) };
    }
    return this.#sums.result;
  }

  #draw(book: Book, result: Result, whole: boolean): void {
    const { slots, lines, hasDrawing } = drawResult(book, result, whole);
    for (const slot of SLOTS) {
      const text = slots[slot].text;
      if (this.#drawn.get(slot) === text) continue;
      this.#drawn.set(slot, text);
      const place = this.#place.querySelector(`[data-slot="${slot}"]`);
      if (place) place.innerHTML = text;
    }
    for (const button of this.#place.querySelectorAll<HTMLElement>("[data-do='svg'], [data-do='png']")) {
      button.hidden = !hasDrawing;
    }
    this.shown = { book, result, lines };
  }
}
