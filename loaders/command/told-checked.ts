import type { QueryRow } from "../engine/database.ts";
import type { Checked } from "./check.ts";

/** A check as a terminal may tell it, to people or to machines: by the names of files and sheets that may be told. */
export function toldChecked(checked: Checked): Checked {
  const { told } = checked;
  return {
    ...checked,
    files: checked.files.map((each) => ({
      ...each,
      ...placeOf(each, checked),
      instead_of: each.instead_of ? told.file(`${each.instead_of}`) : "",
      reason: told.sentence(`${each.file}`, `${each.reason ?? ""}`),
    })),
    findings: checked.findings.map((each) => ({
      ...each,
      ...placeOf(each, checked),
      read: mayQuote(each) ? `${each.read}` : "",
    })),
  };
}

function placeOf({ file, sheet }: QueryRow, { told }: Checked): QueryRow {
  return { file: told.file(`${file}`), sheet: told.sheet(`${file}`, `${sheet}`) };
}

/** What was read may be shown on a terminal unless it is a cell of a name column. */
function mayQuote({ code }: QueryRow): boolean {
  return !`${code}`.startsWith("officer-");
}
