/** Slides by the buttons under them. */
import type { FullScreen } from "./full-screen.ts";
import type { Show } from "./show.ts";

export function listenForButtons(place: HTMLElement, show: Show, full: FullScreen): void {
  const does: Readonly<Record<string, () => void>> = {
    back: () => show.back(),
    on: () => show.on(),
    full: () => full.toggle(),
  };
  place.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-slide]") : null;
    does[button?.dataset.slide ?? ""]?.();
  });
}
