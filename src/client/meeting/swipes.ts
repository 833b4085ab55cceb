/** Slides by a finger that moves sideways. */
import type { Show } from "./show.ts";

/** Pixels, and how much more across than up or down. */
const [FAR, ACROSS] = [48, 2];

export function listenForSwipes(place: HTMLElement, show: Show): void {
  let from: { x: number; y: number } | null = null;
  place.addEventListener(
    "touchstart",
    ({ touches }) => {
      const [only] = touches;
      from = only && touches.length === 1 ? { x: only.clientX, y: only.clientY } : null;
    },
    { passive: true },
  );
  place.addEventListener(
    "touchend",
    ({ changedTouches }) => {
      const [end] = changedTouches;
      if (!from || !end) return;
      const [right, down] = [end.clientX - from.x, end.clientY - from.y];
      from = null;
      if (Math.abs(right) < FAR || Math.abs(right) < ACROSS * Math.abs(down)) return;
      if (right < 0) show.on();
      else show.back();
    },
    { passive: true },
  );
}
