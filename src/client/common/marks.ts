/** Charts by pointer and by keyboard: the mark under either says its figure in a tip, which is also read out. */

const KEYS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(count - 1, at + 1),
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

export function listenForMarks(document: Document): void {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.setAttribute("role", "status");
  document.body.append(tip);
  const show = (mark: Element) => {
    tip.textContent = mark.getAttribute("aria-label");
    tip.classList.add("shown");
    place(tip, mark.getBoundingClientRect());
  };
  const hide = () => {
    tip.classList.remove("shown");
  };
  document.addEventListener("pointerover", (event) => {
    const mark = markOf(event.target);
    if (mark) show(mark);
    else if (!markOf(document.activeElement)) hide();
  });
  document.addEventListener("focusin", (event) => {
    const mark = markOf(event.target);
    if (mark) show(mark);
    else hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return hide();
    const drawing = event.target instanceof Element ? event.target.closest(".chart-drawing") : null;
    const step = KEYS[event.key];
    if (!drawing || !step) return;
    const marks = [...drawing.querySelectorAll<SVGElement>(".mark")];
    const at = marks.findIndex((mark) => mark.matches(":focus"));
    const next = marks[at === -1 ? (event.key === "End" ? marks.length - 1 : 0) : step(at, marks.length)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  addEventListener("scroll", hide, { passive: true });
}

function markOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(".mark") : null;
}

/** Above the mark, or under it where there is no room; never past the edges of the window. */
function place(tip: HTMLElement, { left, width, top, bottom }: DOMRect): void {
  const { offsetWidth, offsetHeight } = tip;
  const edge = document.documentElement.clientWidth - offsetWidth - 8;
  tip.style.left = `${Math.max(8, Math.min(edge, left + width / 2 - offsetWidth / 2))}px`;
  tip.style.top = `${top > offsetHeight + 12 ? top - offsetHeight - 8 : bottom + 8}px`;
}
