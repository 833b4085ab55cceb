/** What Framework does to the HTML of a page, done to HTML that does not go through it. */

const HEADING = /<(h[1-4])((?=\s)[^>]*?\sid="([^"]*)"[^>]*)>([\s\S]*?)<\/\1>/g;
const TAG = /<[a-z][^>]*>/g;
const ATTRIBUTE = /\s[^\s=>"/]+(?:="[^"]*")?/g;
const TEXT_WITH_QUOTES = />[^<]*&quot;[^<]*/g;

/** The part as it stands in a page: headings lead to themselves, and all is spelled as browsers spell HTML. */
export function asInPage(html: string): string {
  return html
    .replace(
      HEADING,
      (_, tag: string, attributes: string, id: string, inside: string) =>
        `<${tag}${attributes}><a class="observablehq-header-anchor" href="#${id}">${inside}</a></${tag}>`,
    )
    .replace(TAG, (tag) => tag.replace(ATTRIBUTE, (one) => (one.includes("=") ? one : `${one}=""`)))
    .replace(TEXT_WITH_QUOTES, (text) => text.replaceAll("&quot;", '"'))
    .replaceAll("&#39;", "'");
}
