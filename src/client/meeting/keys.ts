/** Slides by keyboard, and by a presenter's remote, which sends Page Up and Page Down. */
import type { FullScreen } from "./full-screen.ts";
import type { Show } from "./show.ts";

export function listenForKeys(document: Document, show: Show, full: FullScreen): void {
  const does: Readonly<Record<string, () => void>> = {
    ArrowRight: () => show.on(),
    PageDown: () => show.on(),
    ArrowLeft: () => show.back(),
    PageUp: () => show.back(),
    Home: () => show.first(),
    End: () => show.last(),
    f: () => full.toggle(),
    F: () => full.toggle(),
  };
  document.addEventListener("keydown", (event) => {
    // Within a chart the arrows walk its marks.
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return full.leave();
    const run = event.key === " " ? (event.shiftKey ? () => show.back() : () => show.on()) : does[event.key];
    if (!run || isForItself(event.target, event.key)) return;
    event.preventDefault();
    run();
  });
}

/** A choice needs all keys for itself, a button the space bar. */
function isForItself(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest("select, input, textarea") !== null ||
    (key === " " && target.closest("button, summary") !== null)
  );
}
