/** What is wrong in a table of `reference/`, in words for whoever keeps it. Rows are counted with the header as 1. */
export interface ReferenceProblem {
  code:
    | "reference-missing"
    | "reference-column-missing"
    | "reference-value"
    | "reference-unknown"
    | "reference-duplicate";
  file: string;
  row: number;
  column: string;
  read: string;
  mend: string;
}

/** Stops a run before anything is built: a wrong table would make every figure wrong. */
export class WrongReference extends Error {
  readonly problems: readonly ReferenceProblem[];

  constructor(problems: readonly ReferenceProblem[]) {
    super(problems.map(describe).join("\n"));
    this.name = "WrongReference";
    this.problems = problems;
  }
}

function describe({ code, file, row, column, read, mend }: ReferenceProblem): string {
  const place = [
    file.startsWith("exports/") ? file : `reference/${file}`,
    row > 0 ? `dòng ${row}` : "",
    column ? `cột ${column}` : "",
  ];
  const said = read ? `: đọc được “${read}”` : "";
  return `${place.filter(Boolean).join(", ")}${said} [${code}]. ${mend}`;
}
