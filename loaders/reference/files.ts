/** Files of `reference/` that nobody reads: under a name a letter off, a table is as if it were not there. */
import { editDistance } from "../values/distance.ts";
import { fold } from "../values/words.ts";
import { OUTLINES_FILE } from "./outlines.ts";
import type { ReferenceProblem } from "./problem.ts";

const TABLES = [
  ...["periods", "groups", "units", "successions", "campaigns"],
  ...["targets", "aliases", "columns", "identity"],
].map((name) => `${name}.csv`);

/** What looks like a table, or was one; a note or a picture beside the tables is nobody's mistake. */
const LIKE_A_TABLE = /\.(csv(\.txt)?|xlsx?|xlsm|ods|gsheet|geojson)$/i;
/** What spreadsheets and systems leave beside a file. */
const LEFT_BESIDE = /(^|\/)(\.|~\$)/;
const LETTERS_OFF = 2;
/** The folder of the schemes. */
export const SCHEMES = "schemes/";

/** A file below `reference/` that is not read, and what would have it read. */
export interface UnreadTable {
  file: string;
  /** The table that it may be; empty where it is near none. */
  meant: string;
  mend: string;
}

/** Those of the `listed` files that nothing reads; `schemes` are those that some period names. */
export function unreadTables(listed: readonly string[], schemes: readonly string[]): UnreadTable[] {
  const wanted = [
    ...TABLES,
    OUTLINES_FILE,
    ...schemes.flatMap((scheme) => [`schemes/${scheme}.csv`, `schemes/${scheme}.grades.csv`]),
  ];
  const isRead = new Set(wanted.map((file) => placedIn(listed, file)));
  return listed
    .filter((file) => LIKE_A_TABLE.test(file) && !LEFT_BESIDE.test(file) && !isRead.has(file))
    .filter(
      (file) => !(/\.grades\.csv$/i.test(file) && listed.includes(file.replace(/\.grades\.csv$/i, ".csv"))),
    )
    .map((file) => {
      const meant = wanted.find((each) => placedIn(listed, each) === null && isNear(file, each)) ?? "";
      return { file, meant, mend: mendOf(file, meant) };
    });
}

/** The name under which a table is there: in its own letters, else in another case, if one alone is. */
export function placedIn(listed: readonly string[], file: string): string | null {
  if (listed.includes(file)) return file;
  const [only, another] = listed.filter((each) => fold(each) === fold(file));
  return another === undefined ? (only ?? null) : null;
}

/** A problem of a table that is not there, with the file that may be it. */
export function besideNamed(problem: ReferenceProblem, listed: readonly string[]): ReferenceProblem {
  if (problem.code !== "reference-missing" || listed.includes(problem.file)) return problem;
  const near = listed.find((each) => !LEFT_BESIDE.test(each) && isNear(each, problem.file));
  if (near === undefined) {
    const others = problem.file.startsWith(SCHEMES) ? schemesIn(listed) : [];
    if (others.length === 0) return problem;
    const mend = `Nếu kỳ dùng khung đã có (${others.join(", ")}) thì sửa cột scheme của periods.csv.`;
    return { ...problem, mend: `${problem.mend} ${mend}` };
  }
  return { ...problem, mend: `Có tệp ${near}: ${asCsv(near, problem.file)}.` };
}

function mendOf(file: string, meant: string): string {
  if (meant !== "") return `Nếu đó là ${meant} thì ${asCsv(file, meant)}.`;
  if (file.startsWith(SCHEMES))
    return "Không kỳ nào dùng khung này: ghi tên nó (không có .csv) vào cột scheme của kỳ trong periods.csv.";
  return "Bỏ tệp này đi, hoặc chép các dòng của nó vào đúng bảng.";
}

function asCsv(file: string, meant: string): string {
  return /\.(xlsx?|xlsm|ods|gsheet)$/i.test(file)
    ? `mở nó rồi Lưu thành (Save As) “CSV UTF-8” với tên ${meant}`
    : `đổi tên thành ${meant}`;
}

/** A file may be called after a person; a scheme is called after its year. */
function schemesIn(listed: readonly string[]): string[] {
  return listed.flatMap((file) => /^schemes\/([\w.-]*\d[\w.-]*?)(?<!\.grades)\.csv$/i.exec(file)?.[1] ?? []);
}

/**
 * In another form of file, with an ending twice, or with a letter or two put in, left out or changed; another year is
 * another scheme.
 */
function isNear(file: string, table: string): boolean {
  const [one, other] = [nameOf(file), nameOf(table)];
  if (one.replace(/\D/g, "") !== other.replace(/\D/g, "")) return false;
  return one === other || editDistance(one, other, LETTERS_OFF) <= LETTERS_OFF;
}

function nameOf(file: string): string {
  return fold(file.replace(/(\.(csv|tsv|txt|xlsx?|xlsm|ods|gsheet))+$/i, "")).replace(/\s+/g, "");
}
