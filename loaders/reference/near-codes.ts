/** The codes that an unknown one may be meant for. */
import { MEASURE_IDS, MEASURES } from "../../src/terms/measures.ts";
import { editDistance } from "../values/distance.ts";
import { plainWords } from "../values/words.ts";
import type { ReferenceProblem } from "./problem.ts";
import type { Rows } from "./rows.ts";

/** A code, and what is called by it. */
export type Called = readonly [code: string, ...names: string[]];

/** Where the measures are listed, as a message calls it. */
export const MEASURE_LIST = "các chỉ tiêu";

const PROPOSED = 5;
/** One letter of so many may differ. */
const DISTANT = 3;

/** Adds to each problem of an unknown code those of the table that lacks it which are near, by themselves or by their names. */
export function proposeCodes(
  problems: readonly ReferenceProblem[],
  tables: Readonly<Record<string, readonly Called[]>>,
): void {
  const known = new Map<string, string>();
  for (const problem of problems.filter(({ code }) => code === "reference-unknown")) {
    const { lackedBy = "", read } = problem;
    const key = `${lackedBy}\n${read}`;
    // A country has ten thousand units, and whoever lost one column of their codes has lost them all.
    if (!known.has(key) && known.size < SOUGHT)
      known.set(key, proposal(read, lackedBy, tables[lackedBy] ?? []));
    problem.mend += known.get(key) ?? "";
  }
}

const SOUGHT = 100;

function proposal(read: string, lackedBy: string, called: readonly Called[]): string {
  const zeros = called.find(
    ([code]) => code.length > read.length && withoutZeros(code) === withoutZeros(read),
  );
  if (zeros)
    return ` Có phải là: ${told(zeros)}? Bảng tính bỏ số 0 ở đầu mã: đặt cột ở dạng Văn bản (Text) rồi ghi lại.`;
  // Of official codes each is a digit away from others that have nothing to do with it; of years it is not.
  const near = /^\d+$/.test(read) && lackedBy !== "periods.csv" ? [] : nearest(read, called);
  if (near.length === 0 && lackedBy === MEASURE_LIST) return ` Các chỉ tiêu: ${MEASURE_IDS.join(", ")}.`;
  return near.length > 0 ? ` Có phải là: ${near.join(", ")}?` : "";
}

const withoutZeros = (code: string): string => code.replace(/^0+/, "");

const told = ([code, name]: Called): string => (name ? `${code} (${name})` : code);

function nearest(read: string, called: readonly Called[]): string[] {
  const wanted = plainWords(read);
  const limit = Math.max(1, wanted.length / DISTANT);
  const near = called.map((each) => ({
    code: each[0],
    told: told(each),
    distance: Math.min(...each.filter(Boolean).map((name) => editDistance(wanted, plainWords(name), limit))),
  }));
  const sorted = near.filter(({ distance }) => distance <= limit).sort((a, b) => a.distance - b.distance);
  const codes = new Set<string>();
  // What has changed its name has several rows.
  const first = sorted.filter(({ code }) => !codes.has(code) && codes.add(code));
  return first.slice(0, PROPOSED).map((each) => each.told);
}

/** What each table calls by a code, as its rows say. */
export function calledIn({ periods, groups, units, campaigns }: Rows): Record<string, readonly Called[]> {
  return {
    "periods.csv": periods.map(({ period }) => [period]),
    "groups.csv": groups.map(({ group, name, short_name }) => [group, name, short_name]),
    "units.csv": units.map(({ code, kind, name }) => [code, `${kind} ${name}`, name]),
    "campaigns.csv": campaigns.map(({ campaign, name }) => [campaign, name]),
    [MEASURE_LIST]: MEASURE_IDS.map((id) => [id, MEASURES[id].name]),
  };
}
