import { isExportKind } from "../../src/terms/kinds.ts";
import type { ManifestLine } from "../recognise/file.ts";
import { anyText, type Cell, dayOrBlank, optional, someText } from "../reference/cell.ts";
import { type ReferenceProblem, WrongReference } from "../reference/problem.ts";
import type { Reference } from "../reference/reference.ts";
import { checkKnown, checkUnique, type ReadBytes, readTable } from "../reference/table.ts";

/** What `exports/manifest.csv` says of the files that it names. */
export type Manifest = ReadonlyMap<string, ManifestLine>;

const NOTHING: ManifestLine = { kind: "", period: "", group: "", receivedOn: "" };

const kind: Cell<ManifestLine["kind"]> = {
  read: (text) =>
    text === "" || isExportKind(text)
      ? { value: text }
      : { mend: "Ghi một trong sáu loại biểu, hoặc để trống." },
};

const COLUMNS = {
  file: someText,
  kind: optional(kind),
  period: optional(anyText),
  group: optional(anyText),
  received_on: optional(dayOrBlank),
};

/** Reads the manifest beside the exports; without one nothing is overridden. Throws `WrongReference`. */
export function readManifest(read: ReadBytes, reference: Reference): Manifest {
  const file = "exports/manifest.csv";
  const problems: ReferenceProblem[] = [];
  const rows = readTable(read, file, COLUMNS, problems, false);
  const path = (each: { file: string }) => each.file.replace(/\\/g, "/").replace(/^\.\//, "");
  const periods = new Set(reference.periods.map(({ period }) => period));
  const groups = new Set(reference.groups.map(({ group }) => group));
  checkUnique(file, rows, "file", path, problems);
  checkKnown(file, rows, "period", ({ period }) => period, periods, "periods.csv", problems);
  checkKnown(file, rows, "group", ({ group }) => group, groups, "groups.csv", problems);
  if (problems.length > 0) throw new WrongReference(problems);
  return new Map(
    rows.map((each) => [
      path(each),
      { kind: each.kind, period: each.period, group: each.group, receivedOn: each.received_on },
    ]),
  );
}

/** What the manifest says of one file, as one text that changes when it does. */
export function manifestText(manifest: Manifest, path: string): string {
  return JSON.stringify(manifestLine(manifest, path));
}

/** What the manifest says of one file. */
export function manifestLine(manifest: Manifest, path: string): ManifestLine {
  return manifest.get(path.normalize("NFC")) ?? NOTHING;
}
