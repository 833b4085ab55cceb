/** Files of made-up units and officers, and the signals that each case of a test file gives of them. */
import { expect, test } from "vitest";
import type { Intake } from "../../loaders/check/block.ts";
import { IntakeWriter } from "../../loaders/check/intake-writer.ts";
import { blockOf } from "../../loaders/check/pack.ts";
import { openDatabase } from "../../loaders/engine/database.ts";
import { contextOf } from "../../loaders/recognise/context.ts";
import { recogniseFile } from "../../loaders/recognise/file.ts";
import { createWarehouse, judge } from "../../loaders/run/judge.ts";
import { ask } from "../../loaders/warehouse/queries.ts";
import { EXPORT_KINDS } from "../../src/terms/kinds.ts";
import { province, TABLES } from "../recognise/province.ts";
import { lines, NOTHING, sheetOf } from "../recognise/sheets.ts";

export const CODES = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10"];

/** A hundred points in ten criteria, of which one is for Bí thư alone, and cut-offs for three grades. */
const SCHEME = {
  "schemes/K23.csv": `code,group_code,group_name,name,kind,max_points,met_at,applies_to
${CODES.map((code, at) => `${code},I,Tư tưởng,Nội dung ${at},score,10,5,${code === "A10" ? "BT" : ""}`).join("\n")}
K1,III,Không nên làm,Làm việc hình thức,dont,,,
T1,T,Điểm thưởng,Điểm thưởng,bonus,5,,
P1,P,Điểm trừ,Điểm trừ,penalty,5,,
`,
  "schemes/K23.grades.csv": "grade,name,at_least\nXS,Xuất sắc,90\nT,Tốt,70\nHT,Hoàn thành,0\n",
};

/** Officers in post, for evaluations to be of somebody: one Bí thư a unit, and a Phó Bí thư in one. */
const ROSTER = form(
  "DANH SÁCH CÁN BỘ ĐOÀN",
  `STT | Họ và tên | Chức vụ | Đơn vị | Ngày giữ chức vụ
    1 | Lê An | Bí thư | Phường Trần Hưng Đạo | 1/1/1990
    2 | Vũ Bình | Bí thư | Quang Trung | 1/1/1990
    3 | Ngô Chi | Bí thư | Lê Hồ | 1/1/1990
    4 | Đỗ Dung | Phó Bí thư | Lê Hồ | 1/1/1990`,
);

/** The first of the years of which the province's units all stand, and how many there are. */
const [FIRST, YEARS] = [1990, 35];

/** The province with these years alone, every kind of export expected in each. */
const EVERY_YEAR = {
  "units.csv": TABLES["units.csv"]?.replaceAll("2020-01-01", `${FIRST}-01-01`) ?? null,
  "groups.csv": TABLES["groups.csv"]?.replaceAll("2020-01-01", `${FIRST}-01-01`) ?? null,
  "periods.csv": `period,starts,ends,deadline,scheme,expects
${Array.from({ length: YEARS }, (_, at) => FIRST + at)
  .map((year) => `${year},${year}-01-01,${year}-12-31,${year}-12-20,K23,${EXPORT_KINDS.join(" ")}`)
  .join("\n")}
`,
};

/** A sheet as an office names it: a title that says what, and a year that a case is given; a header, and rows. */
export interface Form {
  title: string;
  text: string;
  name: string;
}

/** The files of one case, each with its sheets. */
export type Files = Readonly<Record<string, readonly Form[]>>;

/** A form of a title, of a header and rows parted by `|`, and of a sheet's name. */
export function form(title: string, text: string, name = ""): Form {
  return { title, text, name };
}

/**
 * What makes a test of a title and of cases, each with the signals that it gives, as `file, sheet, row, kind: note`.
 * All cases of a test file come out of one warehouse. Each is of a year of its own, and nothing is compared across years.
 */
export function signalTests() {
  const cases: Files[] = [];
  let judged: Promise<string[][]> | undefined;
  return (title: string, ...expected: readonly (readonly [files: Files, signals: readonly unknown[]])[]) => {
    const first = cases.push(...expected.map(([files]) => files)) - expected.length;
    test(title, async () => {
      judged ??= signalsOf(cases);
      const told = (await judged).slice(first);
      for (const [at, [files, signals]] of expected.entries())
        expect(told[at], JSON.stringify(files)).toEqual(signals);
    });
  };
}

/** The signals of each case. */
async function signalsOf(cases: readonly Files[]): Promise<string[][]> {
  if (cases.length > YEARS) throw new Error(`${cases.length} cases in ${YEARS} years`);
  const reference = province({ ...SCHEME, ...EVERY_YEAR });
  const context = contextOf(reference);
  const database = await openDatabase(":memory:");
  try {
    await createWarehouse(database, reference);
    const intake = cases.flatMap((files, at) =>
      Object.entries({ "can-bo.csv": [ROSTER], ...files }).map(([name, forms]): Intake => {
        const path = `${FIRST + at}/${name}`;
        const entry = { path, sha256: path, bytes: 0, modified: 0, receivedOn: "", manifestLine: "" };
        const sheets = forms.map((each) =>
          sheetOf([[`${each.title} NĂM ${FIRST + at}`], ...lines(each.text)], each.name),
        );
        const found = recogniseFile(path, sheets, NOTHING, context);
        return "refusal" in found
          ? { file: entry, refusal: found.refusal }
          : { file: entry, recognised: found };
      }),
    );
    await (await IntakeWriter.open(database)).enter(blockOf(intake));
    await judge(database, reference);
    const rows = await ask(database, "signals");
    return cases.map((_, at) =>
      rows
        .filter(({ file }) => `${file}`.startsWith(`${FIRST + at}/`))
        .map(
          ({ file, sheet, row, kind, note }) =>
            `${`${file}`.slice(5)}, ${sheet}, ${row ?? ""}, ${kind}: ${note}`,
        ),
    );
  } finally {
    database.close();
  }
}

/** The header of an evaluation with one column a criterion, and the officers who can stand under it. */
export const HEADER = `STT | Họ và tên | Chức vụ | Đơn vị | ${CODES.join(" | ")}`;

/** Points for all criteria, the given ones over and over. */
export const scores = (...points: number[]) => CODES.map((_, at) => points[at % points.length]).join(" | ");
export const AN = "Lê An | Bí thư | Phường Trần Hưng Đạo";
export const BINH = "Vũ Bình | Bí thư | Quang Trung";
export const CHI = "Ngô Chi | Bí thư | Lê Hồ";
export const DUNG = "Đỗ Dung | Phó Bí thư | Lê Hồ";

/** One wide evaluation: columns beside those of the criteria, and rows. */
export const evaluation = (more: string, ...rows: string[]): Files => ({
  "dg.csv": [form("ĐÁNH GIÁ CÁN BỘ", [`${HEADER}${more}`, ...rows].join("\n"))],
});
