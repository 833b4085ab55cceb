import { remember } from "../../values/remember.ts";
import type { HarmlessTest } from "./harmless.ts";

const EXTENSION = /\.[a-z]{2,4}$/i;

/**
 * Tells paths part by part: a part that may not be told is `(thư mục 2)` or `(tệp 3).xlsx`, by its place among the
 * folders, or files, of its folder in code point order. A path that is none of `paths` has no such place.
 */
export function placesIn(paths: readonly string[], isHarmless: HarmlessTest): (path: string) => string {
  const folders = new Map<string, Set<string>>();
  const files = new Map<string, Set<string>>();
  const enter = (among: Map<string, Set<string>>, within: string, part: string) =>
    among.set(within, (among.get(within) ?? new Set()).add(part));
  for (const path of new Set(paths))
    for (const { within, part, isFile } of partsOf(path)) enter(isFile ? files : folders, within, part);
  return remember((path) =>
    partsOf(path)
      .map(({ within, part, isFile }) => {
        const extension = isFile ? (EXTENSION.exec(part)?.[0] ?? "") : "";
        if (isHarmless(part.slice(0, part.length - extension.length))) return part;
        const at = [...((isFile ? files : folders).get(within) ?? [])].indexOf(part);
        return `(${isFile ? "tệp" : "thư mục"} ${at === -1 ? "khác" : at + 1})${extension}`;
      })
      .join("/"),
  );
}

interface Part {
  /** The path of its folder; empty at the top. */
  within: string;
  part: string;
  isFile: boolean;
}

function partsOf(path: string): Part[] {
  const parts = path.split("/");
  return parts.map((part, at) => ({
    ...{ within: parts.slice(0, at).join("/"), part, isFile: at === parts.length - 1 },
  }));
}
