/** The charts of a page's part as data, for whoever puts them elsewhere than on that page. */
import type { Figure } from "../frame/figure.ts";
import type { Component, View } from "../page/view.ts";

/** What the part would show for this choice, in its order; nothing of it is drawn yet. */
export function figuresIn({ draw }: Pick<Component, "draw">, view: View): Figure[] {
  const found: Figure[] = [];
  draw({ ...view, sizes: [], onFigure: (figure) => found.push(figure) });
  return found;
}
