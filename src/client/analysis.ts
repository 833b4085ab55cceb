/** The script of Phân tích: a choice is answered at once, stands in the address, and an address opens as it was left. */
import { readMeasure, readQuery, writeQuery } from "../components/analysis/address.ts";
import { MEASURE_NAME } from "../components/analysis/address-terms.ts";
import { measureOfWord } from "../components/analysis/address-words.ts";
import { choose } from "../components/analysis/choose.ts";
import { prepare } from "../components/analysis/count-table.ts";
import { DEFAULT_QUERY, type Query, type Sort } from "../components/analysis/query.ts";
import { settle } from "../components/analysis/settle.ts";
import type { Book } from "../components/book/book.ts";
import { bookOf } from "./analysis/books.ts";
import { listenForSaves } from "./analysis/downloads.ts";
import { listenInLists, showControls, showMeasure, wordsOf } from "./analysis/form.ts";
import { Screen } from "./analysis/screen.ts";
import { Trail } from "./analysis/trail.ts";
import { idle } from "./common/idle.ts";

const place = document.querySelector<HTMLElement>("[data-app='analysis']");
const form = place?.querySelector<HTMLFormElement>("form");
if (place && form) open(place, form);

/** What is asked. All but the measure can be read only by that measure's book. */
interface Question {
  measure: Query["measure"];
  read: (book: Book) => { query: Query; problems: readonly string[] };
  /** Asked by an address, so that nothing the reader is typing now belongs to it. */
  opened?: boolean;
}

function open(place: HTMLElement, form: HTMLFormElement): void {
  const screen = new Screen(place);
  const trail = new Trail();
  let query: Query = DEFAULT_QUERY;
  /** The question asked last: what is chosen while its counts are on their way is chosen on top of it. */
  let last: Question = standing(query);
  /** Counts each question, so that a late answer does not cover a newer one. */
  let asked = 0;

  const answer = (book: Book, { read, opened = false }: Question) => {
    const { query: wanted, problems } = read(book);
    const settled = settle(wanted);
    query = settled.query;
    last = standing(query);
    screen.wait(false);
    showControls(form, book, query);
    screen.show(book, query, [...problems, ...settled.problems], opened);
    screen.isAt(location.pathname + writeQuery(book, query));
  };
  /** Answers with the counts at hand at once, else as soon as they are here; another question meanwhile goes before it. */
  const ask = async (question: Question, then: (book: Book) => void = () => {}) => {
    asked += 1;
    const own = asked;
    last = question;
    const loaded = bookOf(question.measure);
    if (!(loaded instanceof Promise)) {
      answer(loaded, question);
      return then(loaded);
    }
    screen.wait(true);
    const book = await loaded.catch(() => null);
    if (own !== asked) return;
    if (book) {
      answer(book, question);
      then(book);
      // What the next choice may need, once this one is on the screen.
      setTimeout(() => prepare(book, question.measure), 100);
    } else {
      last = standing(query);
      screen.wait(false);
      showMeasure(form, query);
      const chosen = trail.forget();
      screen.fail("Không tải được số liệu của chỉ số này; trang vẫn như trước.", () => {
        trail.step(!chosen);
        return ask(question, then);
      });
    }
  };
  const change = (next: (query: Query) => Query, measure = last.measure, typed = false) => {
    const before = last;
    const read = (book: Book) => {
      const { query, problems } = before.read(book);
      return { query: next(query), problems };
    };
    trail.step(typed);
    return ask({ measure, read }, (book) => trail.remember(writeQuery(book, query)));
  };
  const openAddress = () => {
    const { search } = location;
    trail.forget();
    const read = (book: Book) => readQuery(book, search);
    return ask({ measure: readMeasure(search), read, opened: true });
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
    const { name } = target;
    const words = wordsOf(form, target);
    const measure = name === MEASURE_NAME ? measureOfWord(words[0]) : undefined;
    change((query) => choose(query, name, words), measure);
  });
  listenInLists(form);
  screen.onFind((find) => change((query) => ({ ...query, find }), undefined, true));
  screen.onSort((by) => change((query) => ({ ...query, sort: nextSort(query.sort, by) })));
  listenForSaves(place, async () => {
    if (!screen.shown) await ask(last);
    if (!screen.shown) throw new Error("nothing to save");
    return screen.shown;
  });
  addEventListener("popstate", () => openAddress());
  if (location.search !== "") openAddress();
  // Ready before the first choice, but after everything that the reader sees.
  else addEventListener("load", () => idle(warm));
}

/** The question that has been answered already. */
function standing(query: Query): Question {
  return { measure: query.measure, read: () => ({ query, problems: [] }) };
}

/** Figures from the largest down at first, names from A; then the other way; then the official order again. */
function nextSort(sort: Sort | null, by: string): Sort | null {
  const first = by !== "ten";
  if (sort?.by !== by) return { by, down: first };
  return sort.down === first ? { by, down: !first } : null;
}
