/** A page's filters: a choice is drawn at once, stands in the address, and an address opens as it was left. */
import type { Book } from "../../components/book/book.ts";
import { addressOf, type Choice, choiceOf, isChoiceName, wordOf } from "../../components/book/choice.ts";
import { DRAWN_SIZES } from "../../components/charts/drawing.ts";
import { DRAWN_FOR_PRINT } from "../../components/page/folded-on-paper.ts";
import { fetchBook } from "./data.ts";
import { idle } from "./idle.ts";
import { partsOf } from "./parts.ts";
import { targetOf } from "./target.ts";

export function listenForChoices(document: Document): void {
  const form = document.querySelector<HTMLFormElement>("form.filters[data-offers]");
  if (!form) return;
  const offers = (form.dataset.offers ?? "").split(" ").filter(isChoiceName);
  const parts = partsOf([...document.querySelectorAll<HTMLElement>("[data-part]")]);
  const open = opener(parts.needs);
  const narrow = matchMedia("(max-width: 640px)");
  const sizes = () => [narrow.matches ? "narrow" : "wide"] as const;
  let shown: { book: Book; choice: Choice } | undefined;
  const wait = (waiting: boolean) => form.setAttribute("aria-busy", String(waiting));
  const show = (book: Book, search: string) => {
    const { choice, problems } = choiceOf(book, search, offers);
    shown = { book, choice };
    parts.answer({ ...shown, sizes: sizes() });
    wait(false);
    say(form, problems);
    for (const select of form.querySelectorAll("select")) {
      const name = select.dataset.choice ?? "";
      if (isChoiceName(name)) select.value = wordOf(name, choice);
    }
    return choice;
  };
  // Another width, and paper, ask for the drawings that an answer left out.
  const drawBoth = () => shown && parts.drawAll({ ...shown, sizes: DRAWN_SIZES });
  narrow.addEventListener("change", drawBoth);
  addEventListener("beforeprint", () => {
    drawBoth();
    // What is drawn anew is folded, and has to be opened for paper again.
    dispatchEvent(new Event(DRAWN_FOR_PRINT));
  });
  const failed = () => {
    wait(false);
    form.reset();
    say(form, ["Không tải được số liệu để đổi lựa chọn; trang vẫn như khi mở."]);
  };
  const openAddress = async () => {
    const { search } = location;
    const wasThere = location.hash === "" || targetOf(document, location.hash) !== null;
    // What is chosen while the counts are on their way is chosen on top of what the address asks for.
    sayInForm(form, search);
    wait(true);
    show(await open(), search);
    // What another choice has and the built page has not, the browser could not lead to; who went on by hand stays.
    if (wasThere || scrollY > 0) return;
    if (shown) parts.drawAll({ ...shown, sizes: sizes() });
    targetOf(document, location.hash)?.scrollIntoView();
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  const { classList } = document.documentElement;
  form.addEventListener("change", () => {
    const search = searchOf(form);
    wait(true);
    open().then((book) => {
      // What is out of sight is laid out once the reader has seen the answer.
      classList.add("answering");
      const choice = show(book, search);
      idle(() => classList.remove("answering"));
      const address = location.pathname + addressOf(book, choice, offers);
      // Each choice is a step, so that the way back undoes it.
      if (address !== location.pathname + location.search)
        history.pushState(null, "", address + location.hash);
    }, failed);
  });
  addEventListener("popstate", () => openAddress().catch(failed));
  if (location.search !== "") openAddress().catch(failed);
  const rehearse = (book: Book) =>
    parts.rehearse(
      likelyNext(form).map((search) => ({
        ...{ book, sizes: sizes() },
        choice: choiceOf(book, search, offers).choice,
      })),
    );
  // Ready before the first choice, but after everything that the reader sees.
  addEventListener("load", () => idle(() => open().then(rehearse, () => undefined)));
}

/** Fetches what the parts of a page need, once; a failure may be tried again. */
function opener(needs: ReadonlySet<string>): () => Promise<Book> {
  let loading: Promise<Book> | undefined;
  return () => {
    loading ??= fetchBook([...new Set(["submitted", ...needs])]).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** Whatever one filter alone would ask for. */
function likelyNext(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll("select")].flatMap(({ name, options }) =>
    [...options].map(({ value }) => {
      const asked = new URLSearchParams(searchOf(form));
      asked.set(name, value);
      return `?${asked}`;
    }),
  );
}

function say(form: HTMLFormElement, problems: readonly string[]): void {
  const place = form.querySelector(".problems");
  if (place) place.textContent = problems.join(" ");
}

/** As far as the form offers it; else as the page was built. */
function sayInForm(form: HTMLFormElement, search: string): void {
  const asked = new URLSearchParams(search);
  for (const { name, options } of form.querySelectorAll("select")) {
    const all = [...options];
    const built = all.find((option) => option.defaultSelected) ?? all[0];
    const wanted = all.find(({ value }) => value === asked.get(name)) ?? built;
    if (wanted) wanted.selected = true;
  }
}

function searchOf(form: HTMLFormElement): string {
  const asked = new URLSearchParams();
  for (const { name, value } of form.querySelectorAll("select")) if (value !== "") asked.set(name, value);
  return `?${asked}`;
}
