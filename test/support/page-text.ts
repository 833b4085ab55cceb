/** The text that a reader gets from a piece of HTML, one block a line. */
import { parseHTML } from "linkedom";

export function pageText(html: string): string {
  const blocks = html.replace(
    /<\/?(?:p|li|h[1-6]|tr|section|figure|figcaption|caption|summary|dt|dd|div)\b[^>]*>/g,
    "\n$&",
  );
  const cells = blocks.replace(/<\/(?:td|th)>/g, " | $&");
  const { document } = parseHTML(`<!doctype html><html><body>${cells}</body></html>`);
  for (const svg of Array.from(document.querySelectorAll("svg"))) svg.remove();
  return (document.body.textContent ?? "")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
