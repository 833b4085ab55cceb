/**
 * Writes the data folder of a made-up country: rosters, and evaluations with their odd cell here and there. The same
 * size gives the same bytes. By itself: `tsx bench/country/write.ts FOLDER [--factor 0.05] [--per-period]`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Chance, seeded } from "../synthetic/chance.ts";
import { type Officer, officersOf } from "./people.ts";
import { type District, districtsOf } from "./places.ts";
import { criteriaOf, MOST_POINTS, periodsOf, referenceTables } from "./reference.ts";
import { type Size, scaled, scoresOf } from "./size.ts";

type Peopled = District & { officers: Officer[] };

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
    const files: [string, Peopled[]][] =
      size.files === "per period" ? [["toan-quoc", people]] : people.map((each) => [each.slug, [each]]);
    files.forEach(([slug, within], at) => {
      const name = `danh-gia_${slug}.csv`;
      write(place(name), evaluation(size, within, at, size.files === "per period", chance));
      written.push(`${period}/${name}`);
    });
  }
  return written;
}

function write(place: string, text: string): void {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
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

/** Offices part cells by commas, with a score in quotes where it has a decimal comma, or by semicolons. */
function evaluation(
  size: Size,
  people: readonly Peopled[],
  at: number,
  grouped: boolean,
  chance: Chance,
): string {
  const [by, half] = at % 2 === 0 ? [",", '"'] : [";", ""];
  const criteria = criteriaOf(size);
  const points = Array.from({ length: MOST_POINTS * 2 + 1 }, (_, i) =>
    i % 2 ? `${half}${i >> 1},5${half}` : `${i >> 1}`,
  );
  const group = grouped ? ["Huyện/TX/TP"] : [];
  const lines = [
    ["STT", "Họ và tên", "Chức vụ", "Đơn vị", ...group, ...criteria, "Tổng điểm", "Xếp loại"].join(by),
  ];
  for (const { name: district, officers } of people)
    for (const { name, position, unit, skill } of officers) {
      const cells = [String(lines.length), name, position, unit, ...(grouped ? [`Huyện ${district}`] : [])];
      let sum = 0;
      for (let i = 0; i < criteria.length; i++) {
        const odd = chance.next();
        const steps = Math.min(
          MOST_POINTS * 2,
          Math.round(MOST_POINTS * 2 * (skill + 0.3 * (chance.next() - 0.5))),
        );
        const blank = odd < 0.004;
        if (!blank) sum += steps / 2;
        cells.push(blank ? "" : odd < 0.0041 ? "KAD" : odd < 0.00411 ? "vắng" : (points[steps] ?? ""));
      }
      cells.push(decimal(sum, half), gradeOf(sum / (MOST_POINTS * criteria.length)));
      lines.push(cells.join(by));
    }
  return `${lines.join("\n")}\n`;
}

function decimal(value: number, quote: string): string {
  return Number.isInteger(value) ? String(value) : `${quote}${String(value).replace(".", ",")}${quote}`;
}

function gradeOf(share: number): string {
  if (share >= 0.9) return "HTXSNV";
  if (share >= 0.75) return "HT tốt";
  return share >= 0.5 ? "Hoàn thành nhiệm vụ" : "KHTNV";
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    options: { factor: { type: "string" }, "per-period": { type: "boolean" } },
    allowPositionals: true,
  });
  const size = scaled(Number(values.factor ?? 1), values["per-period"] ? "per period" : "per group");
  const files = writeCountry(positionals[0] ?? "country", size);
  console.error(`${files.length} evaluations, ${scoresOf(size)} scores`);
}
