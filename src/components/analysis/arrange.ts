/** The rows that a reader sees: those whose name holds the words searched for, in the order asked for. */
import { plainWords } from "../../terms/fold.ts";
import type { Query } from "./query.ts";
import type { Line, Result } from "./result.ts";
import { sizeOf } from "./value.ts";

const collator = new Intl.Collator("vi", { numeric: true });

/** Rows without a figure stand last, whichever way the others are sorted; equal ones keep their official order. */
export function arranged({ lines, heads }: Pick<Result, "lines" | "heads">, { find, sort }: Query): Line[] {
  const shown = lines.filter(matching(find));
  if (!sort) return shown;
  const way = sort.down ? -1 : 1;
  if (sort.by === "ten") {
    return shown.sort((x, y) => way * collator.compare(x.member.label, y.member.label));
  }
  const at = heads.findIndex(({ key }) => key === (sort.by === "n" || sort.by === "mau" ? "ty-le" : sort.by));
  const size = (line: Line): number | null => sortedBy(line, sort.by, at);
  return shown.sort((x, y) => {
    const [a, b] = [size(x), size(y)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return way * (a - b);
  });
}

/** Whether a row's name holds every word, accents or not. */
function matching(find: string): (line: Pick<Line, "member">) => boolean {
  const words = plainWords(find).split(" ").filter(Boolean);
  return ({ member }) => {
    if (words.length === 0) return true;
    const own = plainWords(`${member.label} ${member.aside}`);
    return words.every((word) => own.includes(word));
  };
}

function sortedBy({ values, change }: Line, by: string, at: number): number | null {
  if (by === "chenh-lech") return change?.amount ?? null;
  const value = values[at];
  if (by === "n") return value?.kind === "none" ? null : (value?.n ?? null);
  if (by === "mau") return value?.kind === "rate" ? value.N : null;
  return sizeOf(value);
}
