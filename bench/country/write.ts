/**
 * Writes the data folder of a made-up country: rosters, and evaluations with their odd cell here and there. The same
 * size gives the same bytes. By itself: `tsx bench/country/write.ts FOLDER [--factor 0.05] [--per-period | --workbook]`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Chance, seeded } from "../synthetic/chance.ts";
import { evaluationRows, type Peopled } from "./evaluation.ts";
import { officersOf } from "./people.ts";
import { districtsOf } from "./places.ts";
import { periodsOf, referenceTables } from "./reference.ts";
import { asCsv, asWorkbook } from "./save.ts";
import { type Size, scaled, scoresOf, shareOf, WORKBOOK } from "./size.ts";

/** Writes `reference/` and `exports/` below a folder; gives the paths of the evaluations, below `exports/`. */
export function writeCountry(folder: string, size: Size, seed = 10_599): string[] {
  const chance = seeded(seed);
  const districts = districtsOf(size);
  const people = districts.map((district, at) => ({
    ...district,
    officers: officersOf(district, at, size, chance),
  }));
  for (const [name, text] of Object.entries(referenceTables(size, districts)))
    write(join(folder, "reference", name), text);
  const written: string[] = [];
  for (const period of periodsOf(size)) {
    const place = (name: string) => join(folder, "exports", period, name);
    write(place("danh-sach-can-bo.csv"), roster(people, chance));
    const together = size.files === "per period";
    const files: [string, Peopled[]][] = together
      ? [["toan-quoc", people]]
      : people.map((each) => [each.slug, [each]]);
    files.forEach(([slug, within], at) => {
      const name = `danh-gia_${slug}.${size.savedAs}`;
      const rows = evaluationRows(size, within, together, chance);
      write(place(name), size.savedAs === "xlsx" ? asWorkbook(rows) : asCsv(rows, at % 2 === 0 ? "," : ";"));
      written.push(`${period}/${name}`);
    });
  }
  return written;
}

function write(place: string, content: string | Uint8Array): void {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
}

function roster(people: readonly Peopled[], chance: Chance): string {
  const lines = ["STT,Họ và tên,Chức vụ,Đơn vị,Huyện/TX/TP,Đã đăng ký rèn luyện đoàn viên"];
  for (const { name: group, officers } of people)
    for (const { name, position, unit } of officers) {
      const registered = chance.next() < 0.9 ? "x" : "";
      lines.push(`${lines.length},${name},${position},${unit},Huyện ${group},${registered}`);
    }
  return `${lines.join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    options: {
      ...{ factor: { type: "string" }, "per-period": { type: "boolean" } },
      workbook: { type: "boolean" },
    },
    allowPositionals: true,
  });
  const factor = Number(values.factor ?? 1);
  const size = values.workbook
    ? shareOf(WORKBOOK, factor)
    : scaled(factor, values["per-period"] ? "per period" : "per group");
  const files = writeCountry(positionals[0] ?? "country", size);
  console.error(`${files.length} evaluations, ${scoresOf(size)} scores`);
}
