/** The slides without anything around them; where a browser has no full screen, over the whole window. */

export interface FullScreen {
  toggle: () => void;
  leave: () => void;
}

export function fullScreen(document: Document): FullScreen {
  const root = document.documentElement;
  const set = (on: boolean) => root.classList.toggle("full", on);
  const leave = () => {
    set(false);
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  };
  const enter = () => {
    set(true);
    root.requestFullscreen?.().catch(() => undefined);
  };
  // Also when the reader leaves it by the browser's own key.
  document.addEventListener("fullscreenchange", () => void set(document.fullscreenElement !== null));
  return { leave, toggle: () => (root.classList.contains("full") ? leave() : enter()) };
}
