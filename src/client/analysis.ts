/** The script of Phân tích: a choice is answered at once, stands in the address, and an address opens as it was left. */
import { readMeasure, readQuery, writeQuery } from "../components/analysis/address.ts";
import { prepare } from "../components/analysis/count-table.ts";
import { DEFAULT_QUERY, ofMeasure, type Query, type Sort } from "../components/analysis/query.ts";
import { settle } from "../components/analysis/settle.ts";
import type { Book } from "../components/book/book.ts";
import { bookOf } from "./analysis/books.ts";
import { listenForSaves } from "./analysis/downloads.ts";
import { listenInLists, readForm, showControls, showMeasure } from "./analysis/form.ts";
import { Screen } from "./analysis/screen.ts";
import { idle } from "./common/idle.ts";

const place = document.querySelector<HTMLElement>("[data-app='analysis']");
const form = place?.querySelector<HTMLFormElement>("form");
if (place && form) open(place, form);

function open(place: HTMLElement, form: HTMLFormElement): void {
  const screen = new Screen(place);
  let query: Query = DEFAULT_QUERY;
  /** Counts each question, so that a late answer does not cover a newer one. */
  let asked = 0;

  /** Answers a question, and gives it back as it was settled. */
  const answer = (book: Book, question: Query, problems: readonly string[] = []) => {
    const settled = settle(question);
    query = settled.query;
    showControls(form, book, query);
    screen.show(book, query, [...problems, ...settled.problems]);
  };
  /** With the counts at hand at once, else as soon as they are here; another question meanwhile goes before it. */
  const ask = async (measure: Query["measure"], then: (book: Book) => void) => {
    asked += 1;
    const own = asked;
    const loaded = bookOf(measure);
    if (!(loaded instanceof Promise)) return then(loaded);
    screen.wait(true);
    const book = await loaded.catch(() => null);
    if (own !== asked) return;
    screen.wait(false);
    if (book) {
      then(book);
      // What the next choice may need, once this one is on the screen.
      setTimeout(() => prepare(book, measure), 100);
    } else {
      showMeasure(form, query);
      screen.say(["Không tải được số liệu của chỉ số này; trang vẫn như trước."]);
    }
  };
  const remember = (book: Book, typed: boolean) => {
    const address = location.pathname + writeQuery(book, query);
    if (address === location.pathname + location.search) return;
    if (typed) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  };
  const change = (next: (book: Book) => Query, measure = query.measure, typed = false) =>
    ask(measure, (book) => {
      answer(book, next(book));
      remember(book, typed);
    });
  const openAddress = () => {
    const { search } = location;
    return ask(readMeasure(search), (book) => {
      const { query: read, problems } = readQuery(book, search);
      answer(book, read, problems);
    });
  };

  /** Works the first answer out unseen, so that the first choice is answered as fast as those after it. */
  const warm = async () => {
    const book = await Promise.resolve(bookOf(query.measure)).catch(() => null);
    if (!book) return;
    // A step at a time, so that a reader who is pressing something meanwhile does not wait for all of them.
    const steps = [
      () => prepare(book, query.measure),
      () => screen.warm(book, query),
      () => showControls(form, book, query),
    ];
    for (const step of steps) {
      await new Promise<void>(idle);
      if (asked > 0) return;
      step();
    }
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || target.name === "")
      return;
    const search = readForm(form, target);
    const measure = readMeasure(search);
    if (measure !== query.measure) change(() => ofMeasure(query, measure), measure);
    else change((book) => ({ ...readQuery(book, search).query, find: query.find, sort: query.sort }));
  });
  listenInLists(form);
  screen.onFind((find) => change(() => ({ ...query, find }), query.measure, true));
  screen.onSort((by) => change(() => ({ ...query, sort: nextSort(query.sort, by) })));
  listenForSaves(place, async () => {
    if (!screen.shown) await ask(query.measure, (book) => answer(book, query));
    if (!screen.shown) throw new Error("nothing to save");
    return screen.shown;
  });
  addEventListener("popstate", () => openAddress());
  if (location.search !== "") openAddress();
  // Ready before the first choice, but after everything that the reader sees.
  else addEventListener("load", () => idle(warm));
}

/** Figures from the largest down at first, names from A; then the other way; then the official order again. */
function nextSort(sort: Sort | null, by: string): Sort | null {
  const first = by !== "ten";
  if (sort?.by !== by) return { by, down: first };
  return sort.down === first ? { by, down: !first } : null;
}
