/** Which parts every page calls, as its Markdown says. */
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";

const CALL = /\{\{\s*([a-z0-9-]+)\s*\}\}/g;

/**
 * The names by the page's path, of all pages below `root` and of those that follow from the data. A file whose name
 * stands in brackets is what the latter are made from: `dia-ban/[group].md` for all of `/dia-ban/`.
 */
export async function calledParts(
  root: string,
  pathsFromData: readonly string[],
): Promise<Map<string, string[]>> {
  const called = new Map<string, string[]>();
  const templates = new Map<string, string[]>();
  for (const file of await markdownIn(root)) {
    const path = `/${file.slice(0, -".md".length).split(sep).join("/")}`;
    const text = await readFile(join(root, file), "utf8");
    const names = [...new Set([...text.matchAll(CALL)].map((match) => match[1] ?? ""))];
    if (path.endsWith("]")) templates.set(dirname(path), names);
    else called.set(path, names);
  }
  for (const path of pathsFromData) {
    const names = templates.get(dirname(path));
    if (names && !called.has(path)) called.set(path, names);
  }
  return called;
}

async function markdownIn(root: string): Promise<string[]> {
  const files = await readdir(root, { recursive: true });
  return files.filter((file) => file.endsWith(".md") && !file.startsWith(".")).sort();
}
