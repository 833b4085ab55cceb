/**
 * What `publish` is given for the sample, read from the pack's own tables and expected results: an input for
 * the site's tests that owes nothing to the pipeline.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { isExportKind } from "../../src/terms/kinds.ts";
import type { Count, Criterion, FileLine, Published } from "../../src/terms/published.ts";

type Row = Record<string, string>;

const data = new URL("../../data/ha-nam/", import.meta.url);
const expected = new URL("../expected/ha-nam/", import.meta.url);

/** A CSV with a header as rows of text. */
export function readCsv(url: URL): Row[] {
  const text = readFileSync(url, "utf8").replace(/^\uFEFF/, "");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** The long table that the sample must give. */
export function expectedCounts(): Count[] {
  return readCsv(new URL("measures.csv", expected)).map((row) => ({
    measure: cell(row, "measure"),
    base: cell(row, "base"),
    kind: cell(row, "kind"),
    period: cell(row, "period"),
    group: cell(row, "group"),
    unit: cell(row, "unit"),
    position: cell(row, "position"),
    criterion: cell(row, "criterion"),
    campaign: cell(row, "campaign"),
    grade: cell(row, "grade"),
    n: Number(row.n),
    N: numberOrNull(row, "N"),
  }));
}

/** The whole sample, as the site gets it. */
export function samplePublished(): Published {
  const received = receivedDays();
  const files = expectedFiles(received);
  return {
    identity: Object.fromEntries(
      reference("identity.csv").map((row) => [cell(row, "key"), cell(row, "value")]),
    ),
    fingerprint: "sample",
    dataDate: [...received.values()].sort().at(-1) ?? "",
    periods: reference("periods.csv").map((row) => ({
      period: cell(row, "period"),
      starts: cell(row, "starts"),
      ends: cell(row, "ends"),
      deadline: cell(row, "deadline"),
      scheme: cell(row, "scheme"),
      expects: cell(row, "expects").split(" ").filter(isExportKind),
    })),
    groups: reference("groups.csv").map((row) => ({
      group: cell(row, "group"),
      name: cell(row, "name"),
      shortName: cell(row, "short_name"),
      kind: cell(row, "kind"),
      sort: Number(row.sort),
      validFrom: cell(row, "valid_from"),
      validTo: cell(row, "valid_to"),
    })),
    units: reference("units.csv").map((row) => ({
      code: cell(row, "code"),
      kind: cell(row, "kind"),
      name: cell(row, "name"),
      group: cell(row, "group"),
      validFrom: cell(row, "valid_from"),
      validTo: cell(row, "valid_to"),
    })),
    criteria: schemeTables(false).flatMap(([scheme, rows]) => rows.map((row) => criterion(scheme, row))),
    grades: schemeTables(true).flatMap(([scheme, rows]) =>
      rows.map((row) => ({
        scheme,
        grade: cell(row, "grade"),
        name: cell(row, "name"),
        atLeast: Number(row.at_least),
      })),
    ),
    campaigns: reference("campaigns.csv").map((row) => ({
      campaign: cell(row, "campaign"),
      name: cell(row, "name"),
      period: cell(row, "period"),
      countedIn: oneOf(cell(row, "counted_in"), ["người", "lượt", "đơn vị"] as const),
      expected: oneOf(cell(row, "expected"), ["commune", "all"] as const),
    })),
    targets: reference("targets.csv").map((row) => ({
      measure: cell(row, "measure"),
      base: cell(row, "base"),
      period: cell(row, "period"),
      group: cell(row, "group"),
      target: Number(row.target),
      source: cell(row, "source"),
    })),
    counts: expectedCounts(),
    files,
    findings: expectedFindings(files),
    declared: readCsv(new URL("declared.csv", expected)).map((row) => ({
      period: cell(row, "period"),
      group: cell(row, "group"),
      measure: cell(row, "measure"),
      declared: cell(row, "declared"),
      n: Number(row.n),
      N: Number(row.N),
      agrees: row.agrees === "yes",
    })),
    notSubmitted: readCsv(new URL("not_submitted.csv", expected)).map((row) => ({
      period: cell(row, "period"),
      kind: cell(row, "kind"),
      group: cell(row, "group"),
      unit: cell(row, "unit"),
    })),
    rowsByGroup: [],
    // Đoàn trực thuộc has two unions and fewer than five officers from July 2025 on.
    withheld: ["2025", "2026-H1"].map((period) => ({ period, group: "TT" })),
    signals: [],
    shrunk: [
      {
        file: "2023/Kim Bảng_KQ đánh giá (bổ sung).txt",
        replaced: "2023/Kim Bảng_KQ đánh giá.txt",
        kind: "evaluation",
        period: "2023",
        units: ["13384"],
      },
    ],
  };
}

function expectedFiles(received: Map<string, string>): FileLine[] {
  const insteadOf = new Map([
    ["2023/Kim Bảng_KQ đánh giá.txt", "2023/Kim Bảng_KQ đánh giá (bổ sung).txt"],
    ["2024/Bản sao Duy Tien - cham diem can bo.csv", "2024/Duy Tien - cham diem can bo.csv"],
  ]);
  return readCsv(new URL("files.csv", expected)).map((row) => ({
    file: cell(row, "file"),
    sheet: cell(row, "sheet"),
    kind: cell(row, "kind"),
    period: cell(row, "period"),
    group: cell(row, "group"),
    status: oneOf(cell(row, "status"), ["current", "superseded", "identical", "refused"] as const),
    rowsRead: numberOrNull(row, "rows_read"),
    accepted: numberOrNull(row, "accepted"),
    quarantined: numberOrNull(row, "quarantined"),
    setAside: numberOrNull(row, "set_aside"),
    receivedOn: received.get(cell(row, "file")) ?? "",
    insteadOf: insteadOf.get(cell(row, "file")) ?? "",
    reason: row.status === "refused" ? "Không nhận ra loại số liệu." : "",
  }));
}

function expectedFindings(files: FileLine[]): Published["findings"] {
  const byFile = new Map(files.map((line) => [line.file, line]));
  return readCsv(new URL("findings.csv", expected)).map((row) => ({
    file: cell(row, "file"),
    sheet: cell(row, "sheet"),
    row: Number(row.row),
    column: cell(row, "column"),
    code: cell(row, "code"),
    period: byFile.get(cell(row, "file"))?.period ?? "",
    kind: byFile.get(cell(row, "file"))?.kind ?? "",
    group: byFile.get(cell(row, "file"))?.group ?? "",
  }));
}

function receivedDays(): Map<string, string> {
  const rows = readCsv(new URL("exports/manifest.csv", data));
  return new Map(
    rows
      .filter((row) => cell(row, "received_on") !== "")
      .map((row) => [cell(row, "file"), cell(row, "received_on")]),
  );
}

function schemeTables(grades: boolean): [string, Row[]][] {
  return readdirSync(new URL("reference/schemes/", data))
    .filter((name) => name.endsWith(".grades.csv") === grades)
    .sort()
    .map((name) => [name.replace(/(\.grades)?\.csv$/, ""), reference(`schemes/${name}`)]);
}

function criterion(scheme: string, row: Row): Criterion {
  return {
    scheme,
    code: cell(row, "code"),
    groupCode: cell(row, "group_code"),
    groupName: cell(row, "group_name"),
    name: cell(row, "name"),
    kind: oneOf(cell(row, "kind"), ["score", "dont", "bonus", "penalty"] as const),
    maxPoints: numberOrNull(row, "max_points"),
    metAt: numberOrNull(row, "met_at"),
    appliesTo: oneOf(cell(row, "applies_to"), ["BT", "PBT", ""] as const),
  };
}

function reference(name: string): Row[] {
  return readCsv(new URL(`reference/${name}`, data));
}

function cell(row: Row, column: string): string {
  return row[column] ?? "";
}

function numberOrNull(row: Row, column: string): number | null {
  const text = cell(row, column);
  return text === "" ? null : Number(text);
}

function oneOf<T extends string>(text: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === text);
  if (found === undefined) throw new Error(`${text} is none of ${allowed.join(", ")}`);
  return found;
}

export const sampleFolder = fileURLToPath(data);
