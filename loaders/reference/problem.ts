/** What is wrong in a table of `reference/`, in words for whoever keeps it. Rows are counted with the header as 1. */
export interface ReferenceProblem {
  code:
    | "reference-missing"
    | "reference-unreadable"
    | "reference-column-missing"
    | "reference-value"
    | "reference-unknown"
    | "reference-duplicate";
  file: string;
  row: number;
  column: string;
  read: string;
  mend: string;
  /** The table that lacks what was read, where that is what is wrong. */
  lackedBy?: string;
  /** What the row says that is left out because of it: whatever names its code is not wrong. */
  leftOut?: readonly string[];
}

/** Stops a run before anything is built: a wrong table would make every figure wrong. */
export class WrongReference extends Error {
  readonly problems: readonly ReferenceProblem[];

  constructor(problems: readonly ReferenceProblem[]) {
    super(linesOf(problems).join("\n"));
    this.name = "WrongReference";
    this.problems = problems;
  }
}

/** More of one kind are counted, not told one by one: the first ones show what is wrong. */
const TOLD = 20;

function linesOf(problems: readonly ReferenceProblem[]): string[] {
  const kinds = new Map<string, ReferenceProblem[]>();
  for (const each of problems) {
    const kind = [each.code, each.file, each.column].join("\n");
    kinds.set(kind, [...(kinds.get(kind) ?? []), each]);
  }
  const told = new Set([...kinds.values()].flatMap((alike) => alike.slice(0, TOLD)));
  const more = [...kinds.values()].flatMap(([first, ...others]) =>
    first && others.length >= TOLD ? [moreLike(first, others.length + 1 - TOLD)] : [],
  );
  return [...problems.filter((each) => told.has(each)).map(describe), ...more];
}

function moreLike({ code, file, column }: ReferenceProblem, count: number): string {
  return `${placeOf({ file, row: 0, column })}: còn ${count} dòng khác cũng như vậy [${code}].`;
}

const BROKEN: ReadonlySet<string> = new Set([
  "reference-missing",
  "reference-unreadable",
  "reference-column-missing",
]);

/**
 * Without what only follows from another problem: where a table is missing, empty or has another header, everything that
 * names its codes seems to be wrong, and so does what names a code of a row that could not be read.
 */
export function withoutFollowing(problems: readonly ReferenceProblem[]): ReferenceProblem[] {
  const broken = new Set(problems.filter(({ code }) => BROKEN.has(code)).map(({ file }) => file));
  const leftOut = new Set(
    problems.flatMap(({ file, leftOut = [] }) => leftOut.map((text) => `${file}\n${text}`)),
  );
  return problems.filter(
    ({ lackedBy, read }) =>
      lackedBy === undefined || !(broken.has(lackedBy) || leftOut.has(`${lackedBy}\n${read}`)),
  );
}

function describe({ code, file, row, column, read, mend }: ReferenceProblem): string {
  const said = read ? `: đọc được “${read}”` : "";
  return `${placeOf({ file, row, column })}${said} [${code}]. ${mend}`;
}

function placeOf({ file, row, column }: Pick<ReferenceProblem, "file" | "row" | "column">): string {
  const place = [
    file.startsWith("exports/") ? file : `reference/${file}`,
    row > 0 ? `dòng ${row}` : "",
    column ? `cột ${column}` : "",
  ];
  return place.filter(Boolean).join(", ");
}
