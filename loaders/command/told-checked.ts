import type { QueryRow } from "../engine/database.ts";
import type { Checked } from "./check.ts";

/**
 * A check as a terminal may tell it, to people or to machines: without anything that may be a person's. The files are
 * called as they were on the command line.
 */
export function toldChecked(checked: Checked): Checked {
  const { told } = checked;
  return {
    ...checked,
    files: checked.files.map((each) => ({
      ...each,
      sheet: told.sheet(`${each.file}`, `${each.sheet}`),
      instead_of: each.instead_of ? told.file(`${each.instead_of}`) : "",
    })),
    findings: checked.findings.map((each) => ({
      ...each,
      sheet: told.sheet(`${each.file}`, `${each.sheet}`),
      other_file: each.other_file === null ? null : told.file(`${each.other_file}`),
      other_sheet: each.other_sheet ? told.sheet(`${each.other_file}`, `${each.other_sheet}`) : "",
      read: quotable(each, checked) ? `${each.read}` : "",
      header: told.mayQuote(`${each.header}`) ? `${each.header}` : "",
    })),
  };
}

/** Whether a cell of some finding is not told: who wants to know looks into the file. */
export function hidesCells({ findings }: Checked, shown: Checked): boolean {
  return findings.some(({ read }, at) => read !== shown.findings[at]?.read);
}

/** A date that is none is nobody's birthday; another whole date in a cell may be. */
function quotable({ code, read }: QueryRow, { told }: Checked): boolean {
  const text = `${read}`;
  return code === "date-not-a-date" ? told.isHarmless(text) : told.mayQuote(text);
}
