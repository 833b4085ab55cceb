/** A page's filters: a choice is drawn at once, stands in the address, and an address opens as it was left. */
import type { Book } from "../../components/book/book.ts";
import {
  addressOf,
  type Choice,
  type ChoiceName,
  choiceOf,
  DEFAULT_CHOICE,
  isChoiceName,
  wordOf,
} from "../../components/book/choice.ts";
import { html } from "../../components/markup/html.ts";
import { READING } from "../../components/page/reading.ts";
import { DRAWN_SIZES, type View } from "../../components/page/view.ts";
import { fetchBook } from "./data.ts";

export function listenForChoices(document: Document): void {
  const form = document.querySelector<HTMLFormElement>("form.filters[data-offers]");
  if (!form) return;
  const offers = (form.dataset.offers ?? "").split(" ").filter(isChoiceName);
  const parts = [...document.querySelectorAll<HTMLElement>("[data-part]")];
  const open = opener(parts);
  const draw = drawer(parts);
  const narrow = matchMedia("(max-width: 640px)");
  let shown: { book: Book; choice: Choice } | undefined;
  const show = (book: Book, search: string) => {
    const { choice, problems } = choiceOf(book, search, offers);
    shown = { book, choice };
    draw({ ...shown, sizes: [narrow.matches ? "narrow" : "wide"] });
    say(form, problems);
    return choice;
  };
  // Another width, and paper, ask for the drawings that an answer left out.
  const drawBoth = () => shown && draw({ ...shown, sizes: DRAWN_SIZES });
  narrow.addEventListener("change", drawBoth);
  addEventListener("beforeprint", drawBoth);
  const failed = () => say(form, ["Không tải được số liệu để đổi lựa chọn; trang vẫn như khi mở."]);
  const openAddress = async () => {
    const choice = show(await open(), location.search);
    for (const select of form.querySelectorAll("select")) {
      const name = select.dataset.choice ?? "";
      if (isChoiceName(name)) select.value = wordOf(name, choice);
    }
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
  const { classList } = document.documentElement;
  form.addEventListener("change", () => {
    open().then((book) => {
      // What is out of sight is laid out once the reader has seen the answer.
      classList.add("answering");
      const choice = show(book, searchOf(form));
      idle(() => classList.remove("answering"));
      history.replaceState(null, "", location.pathname + addressOf(book, choice, offers) + location.hash);
    }, failed);
  });
  addEventListener("popstate", () => openAddress().catch(failed));
  if (location.search !== "") openAddress().catch(failed);
  // Ready before the first choice, but after everything that the reader sees.
  addEventListener("load", () => idle(() => open().catch(() => undefined)));
}

/** Fetches what the parts of a page need, once; a failure may be tried again. */
function opener(parts: readonly HTMLElement[]): () => Promise<Book> {
  const needs = new Set(["submitted", ...parts.flatMap((part) => part.dataset.needs?.split(" ") ?? [])]);
  let loading: Promise<Book> | undefined;
  return () => {
    loading ??= fetchBook([...needs]).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** Draws the parts of a page for a choice, and touches only those that come out differently. */
function drawer(parts: readonly HTMLElement[]): (asked: Omit<View, "path">) => void {
  const drawn = new Map<HTMLElement, string>();
  const followed = new Map<HTMLElement, string>();
  const wordsOf = (names: readonly ChoiceName[], choice: Choice) =>
    names.map((name) => wordOf(name, choice)).join(" ");
  return (asked) => {
    const { choice, sizes } = asked;
    for (const part of parts) {
      const component = READING[part.dataset.part ?? ""];
      if (!component?.needs) continue;
      if (component.follows) {
        const words = wordsOf(component.follows, choice);
        // A page is built with every choice at its default, in both sizes.
        const before = followed.get(part) ?? wordsOf(component.follows, DEFAULT_CHOICE);
        if (words === before && (sizes?.length === 1 || !followed.has(part))) continue;
        followed.set(part, words);
      }
      const text = html`${component.draw({ ...asked, path: part.dataset.path ?? "/index" })}`.text;
      if (drawn.get(part) === text) continue;
      drawn.set(part, text);
      part.innerHTML = text;
    }
  };
}

function say(form: HTMLFormElement, problems: readonly string[]): void {
  const place = form.querySelector(".problems");
  if (place) place.textContent = problems.join(" ");
}

function searchOf(form: HTMLFormElement): string {
  const asked = new URLSearchParams();
  for (const { name, value } of form.querySelectorAll("select")) if (value !== "") asked.set(name, value);
  return `?${asked}`;
}
