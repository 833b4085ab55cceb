/** The codes that a wrong one in the manifest may be meant for. */
import type { ReferenceProblem } from "../reference/problem.ts";
import type { Reference } from "../reference/reference.ts";
import { editDistance } from "../values/distance.ts";
import { plainWords } from "../values/words.ts";

const PROPOSED = 5;
/** One letter of so many may differ. */
const DISTANT = 3;

/** Adds to each problem of an unknown period or group the codes that are near, by themselves or by their names. */
export function proposeCodes(problems: ReferenceProblem[], { periods, groups }: Reference): void {
  const known: Record<string, readonly (readonly [code: string, ...names: string[]])[]> = {
    period: periods.map(({ period }) => [period]),
    group: groups.map(({ group, name, shortName }) => [group, name, shortName]),
  };
  for (const problem of problems) {
    if (problem.code !== "reference-unknown") continue;
    const codes = nearest(problem.read, known[problem.column] ?? []);
    if (codes.length > 0) problem.mend += ` Có phải là: ${codes.join(", ")}?`;
  }
}

function nearest(read: string, known: readonly (readonly [code: string, ...names: string[]])[]): string[] {
  const wanted = plainWords(read);
  const limit = Math.max(1, wanted.length / DISTANT);
  const near = known.map(([code, ...names]) => ({
    code,
    told: names.length > 0 ? `${code} (${names[0]})` : code,
    distance: Math.min(...[code, ...names].map((each) => editDistance(wanted, plainWords(each), limit))),
  }));
  const sorted = near.filter(({ distance }) => distance <= limit).sort((a, b) => a.distance - b.distance);
  const codes = new Set<string>();
  // A group whose name has changed has several rows.
  const first = sorted.filter(({ code }) => !codes.has(code) && codes.add(code));
  return first.slice(0, PROPOSED).map(({ told }) => told);
}
