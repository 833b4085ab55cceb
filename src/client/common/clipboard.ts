/** Copies: a table as Word and Excel paste it, or text. */

/** As HTML with plain borders, and as text parted by tabs for what takes no HTML. */
export async function copyTable(table: HTMLTableElement): Promise<void> {
  const copy = table.cloneNode(true);
  if (!(copy instanceof HTMLTableElement)) throw new Error("no table");
  copy.setAttribute("border", "1");
  copy.style.borderCollapse = "collapse";
  for (const part of copy.querySelectorAll("[class], [id]")) {
    part.removeAttribute("class");
    part.removeAttribute("id");
  }
  const lines = [...table.rows].map((row) =>
    [...row.cells].map(({ textContent }) => (textContent ?? "").replace(/\s+/g, " ").trim()).join("\t"),
  );
  const item = new ClipboardItem({
    "text/html": new Blob([copy.outerHTML], { type: "text/html" }),
    "text/plain": new Blob([lines.join("\n")], { type: "text/plain" }),
  });
  await navigator.clipboard.write([item]);
}

/** A paragraph or list, as Word pastes it into its own style, and as text, a line for each item. */
export async function copyWords(words: HTMLElement): Promise<void> {
  const lines = words.matches("ul") ? [...words.children] : [words];
  const texts = lines.map(({ textContent }) => (textContent ?? "").replace(/\s+/g, " ").trim());
  if (!navigator.clipboard?.write) return copyText(texts.join("\n"));
  const tag = words.tagName.toLowerCase();
  const markup = `<${tag}>${words.innerHTML}</${tag}>`;
  const item = new ClipboardItem({
    "text/html": new Blob([markup], { type: "text/html" }),
    "text/plain": new Blob([texts.join("\n")], { type: "text/plain" }),
  });
  await navigator.clipboard.write([item]);
}

/** Also on a page opened without a secure connection, where the newer way is closed. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (!done) throw new Error("not copied");
}
