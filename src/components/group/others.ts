/** The way to the other groups, in the period and boundaries that the reader has chosen. */
import { addressOf } from "../book/choice.ts";
import { type Html, html, joined } from "../markup/html.ts";
import { codeOf, type View } from "../page/view.ts";

export function otherGroups({ book, choice, path }: View): Html | null {
  const latest = book.periods.at(-1);
  const groups = latest ? book.groups(latest) : [];
  if (groups.length < 2) return null;
  const own = codeOf(path);
  const address = addressOf(book, choice, ["period", "boundaries"]);
  const links = groups.map(({ group, shortName }) =>
    group === own
      ? html`<b aria-current="page">${shortName}</b>`
      : html`<a href="./${encodeURIComponent(group)}.html${address}">${shortName}</a>`,
  );
  return html`<nav class="here others" aria-label="Các địa bàn"><a href="../dia-ban.html${address}">Mọi địa bàn</a>: ${joined(links, " · ")}</nav>`;
}
