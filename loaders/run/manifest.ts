import { EXPORT_KINDS, isExportKind, KIND_LIST, KIND_NAMES } from "../../src/terms/kinds.ts";
import type { ManifestLine } from "../recognise/manifest-line.ts";
import { anyText, type Cell, dayOrBlank, optional, someText } from "../reference/cell.ts";
import { proposeCodes } from "../reference/near-codes.ts";
import { type ReferenceProblem, WrongReference } from "../reference/problem.ts";
import type { Reference } from "../reference/reference.ts";
import { checkKnown, checkUnique, type ReadBytes, readTable } from "../reference/table.ts";
import { plainWords } from "../values/words.ts";
import { harmlessTest } from "../warehouse/told/harmless.ts";
import { placesIn } from "../warehouse/told/places.ts";
import { fileFinder, tidiedPath } from "./manifest-paths.ts";

/** What `exports/manifest.csv` says of the files that it names, by their paths in NFC. */
export type Manifest = ReadonlyMap<string, ManifestLine>;

/** A line of it that names no file of the folder: what it says is not used. */
export interface UnplacedLine {
  /** As the spreadsheet counts it, with the header as 1. */
  row: number;
  path: string;
}

const NOTHING: ManifestLine = { kind: "", period: "", group: "", receivedOn: "" };

const kind: Cell<ManifestLine["kind"]> = {
  read: (text) => {
    const word = text.toLowerCase();
    const value = word === "" || isExportKind(word) ? word : kindCalled(text);
    return value === undefined ? { mend: `Để trống, hoặc ghi một trong: ${KIND_LIST}.` } : { value };
  },
};

/** By what an office calls it: `Danh sách cán bộ`. */
function kindCalled(text: string): ManifestLine["kind"] | undefined {
  return EXPORT_KINDS.find((kind) => plainWords(KIND_NAMES[kind]) === plainWords(text));
}

const COLUMNS = {
  file: someText,
  kind: optional(kind),
  period: optional(anyText),
  group: optional(anyText),
  received_on: optional(dayOrBlank),
};

/**
 * Reads the manifest beside the exports, and finds the file of each line among `paths`; without a manifest nothing is
 * overridden. A line without a file is kept by its path: the file may be one that is looked at before it is sent.
 * Throws `WrongReference`.
 */
export function readManifest(
  read: ReadBytes,
  reference: Reference,
  paths: readonly string[],
): { manifest: Manifest; unplaced: UnplacedLine[] } {
  const file = "exports/manifest.csv";
  const problems: ReferenceProblem[] = [];
  const rows = readTable(read, file, COLUMNS, problems, false);
  const find = fileFinder(paths);
  const path = (each: { file: string }) => find(each.file) ?? tidiedPath(each.file);
  const periods = new Set(reference.periods.map(({ period }) => period));
  const groups = new Set(reference.groups.map(({ group }) => group));
  checkUnique(file, rows, "file", path, problems);
  checkKnown(file, rows, "period", ({ period }) => period, periods, "periods.csv", problems);
  checkKnown(file, rows, "group", ({ group }) => group, groups, "groups.csv", problems);
  proposeCodes(problems, {
    "periods.csv": reference.periods.map(({ period }) => [period]),
    "groups.csv": reference.groups.map(({ group, name, shortName }) => [group, name, shortName]),
  });
  if (problems.length > 0) throw new WrongReference(asTold(problems, reference));
  const manifest = new Map(
    rows.map((each) => [
      path(each),
      {
        kind: each.kind,
        period: each.period,
        group: each.group,
        receivedOn: each.received_on,
        row: each.row,
      },
    ]),
  );
  const unplaced = rows.filter((each) => find(each.file) === null);
  return { manifest, unplaced: unplaced.map((each) => ({ row: each.row, path: path(each) })) };
}

/** Problems are printed: a path, or a text that slipped into another column, may hold a person's name. */
function asTold(problems: readonly ReferenceProblem[], reference: Reference): ReferenceProblem[] {
  const isHarmless = harmlessTest(reference, []);
  const toldPath = placesIn([], isHarmless);
  return problems.map((problem) => {
    if (problem.column === "file") return { ...problem, read: toldPath(problem.read) };
    return isHarmless(problem.read) ? problem : { ...problem, read: "" };
  });
}

/** What the manifest says of one file, as one text that changes when it does. */
export function manifestText(manifest: Manifest, path: string): string {
  const { row: _, ...said } = manifestLine(manifest, path);
  return JSON.stringify(said);
}

/** The same of a file that is refused: why says the row, which is another one when lines come or go before it. */
export function placedText(manifest: Manifest, path: string): string {
  return JSON.stringify(manifestLine(manifest, path));
}

/** What the manifest says of one file. */
export function manifestLine(manifest: Manifest, path: string): ManifestLine {
  return manifest.get(path.normalize("NFC")) ?? NOTHING;
}
