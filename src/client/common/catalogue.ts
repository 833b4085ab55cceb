/** A list that is whole on its page: a field above it hides what is not looked for, without fetching anything. */
import { findableWords, matches } from "../../components/search/find.ts";
import { plainWords } from "../../terms/fold.ts";
import { targetOf } from "./target.ts";

export function listenForCatalogue(document: Document): void {
  const field = document.querySelector<HTMLInputElement>("input[data-filters]");
  const list = document.getElementById(field?.dataset.filters ?? "");
  const status = field?.form?.querySelector("[role=status]");
  if (!field || !list || !status) return;
  const sections = [...list.querySelectorAll<HTMLElement>("section")].map((section) => {
    const words = section.dataset.words ?? "";
    const items = [...section.querySelectorAll<HTMLElement>("li")];
    return {
      section,
      plain: findableWords(words),
      items: items.map((item) => ({
        item,
        plain: findableWords(item.querySelector("a")?.textContent ?? "", words),
      })),
    };
  });
  field.form?.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", () => {
    const query = plainWords(field.value);
    let [groups, units] = [0, 0];
    for (const { section, plain, items } of sections) {
      const whole = query === "" || matches(plain, query);
      let shown = 0;
      for (const { item, plain: own } of items) {
        item.hidden = !(whole || matches(own, query));
        if (!item.hidden) shown += 1;
      }
      section.hidden = !whole && shown === 0;
      if (!section.hidden) groups += 1;
      units += shown;
    }
    status.textContent =
      query === "" ? "" : units + groups === 0 ? "Không tìm thấy." : `${units} đơn vị, ${groups} địa bàn`;
  });
}

/** What an address points at may lie in a folded part: it is unfolded. */
export function listenForTargets(document: Document): void {
  const reveal = () => {
    const target = targetOf(document, location.hash);
    const folded = target?.closest("details");
    if (!folded || folded.open) return;
    folded.open = true;
    target?.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", reveal);
  reveal();
}
