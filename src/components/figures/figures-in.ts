/** The charts and tables of a page's part as data, for whoever puts them elsewhere than on that page. */
import type { Figure, TableFigure } from "../frame/figure.ts";
import type { Component, View } from "../page/view.ts";

/** What the part would show for this choice, in its order; nothing of it is drawn yet. */
export function figuresIn(component: Pick<Component, "draw">, view: View): Figure[] {
  return shownIn(component, view).flatMap((figure) => ("draw" in figure ? figure : []));
}

/** The same, with the tables that are figures themselves: those have nothing to draw. */
export function shownIn({ draw }: Pick<Component, "draw">, view: View): (Figure | TableFigure)[] {
  const found: (Figure | TableFigure)[] = [];
  const keep = (figure: Figure | TableFigure) => found.push(figure);
  draw({ ...view, sizes: [], onFigure: keep, onTable: keep });
  return found;
}
