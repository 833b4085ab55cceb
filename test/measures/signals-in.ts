import type { Intake } from "../../loaders/check/block.ts";
import { loadIntake } from "../../loaders/check/load.ts";
import { openDatabase } from "../../loaders/engine/database.ts";
import type { Sheet } from "../../loaders/read/sheet.ts";
import { contextOf } from "../../loaders/recognise/context.ts";
import { recogniseFile } from "../../loaders/recognise/file.ts";
import { createWarehouse, judge } from "../../loaders/run/judge.ts";
import { ask } from "../../loaders/warehouse/queries.ts";
import { province } from "../recognise/province.ts";
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
const ROSTER = sheetOf(
  lines(`DANH SÁCH CÁN BỘ ĐOÀN NĂM 2023
    STT | Họ và tên | Chức vụ | Đơn vị | Ngày giữ chức vụ
    1 | Lê An | Bí thư | Phường Trần Hưng Đạo | 1/1/2022
    2 | Vũ Bình | Bí thư | Quang Trung | 1/1/2022
    3 | Ngô Chi | Bí thư | Lê Hồ | 1/1/2022
    4 | Đỗ Dung | Phó Bí thư | Lê Hồ | 1/1/2022`),
);

/** The signals of files of 2023 whose rows are given as text, as `file, sheet, row, kind: note`. */
export async function signalsIn(
  files: Record<string, readonly Sheet[]>,
  tables: Record<string, string> = {},
): Promise<string[]> {
  const reference = province({ ...SCHEME, ...tables });
  const context = contextOf(reference);
  const all = { "can-bo.csv": [ROSTER], ...files };
  const database = await openDatabase(":memory:");
  try {
    await createWarehouse(database, reference);
    await loadIntake(
      database,
      Object.entries(all).map(([path, sheets]): Intake => {
        const entry = { path, sha256: path, bytes: 0, modified: 0, receivedOn: "", manifestLine: "" };
        const found = recogniseFile(path, sheets, NOTHING, context);
        return "refusal" in found
          ? { file: entry, refusal: found.refusal }
          : { file: entry, recognised: found };
      }),
    );
    await judge(database, reference);
    const rows = await ask(database, "signals");
    return rows.map(
      ({ file, sheet, row, kind, note }) => `${file}, ${sheet}, ${row ?? ""}, ${kind}: ${note}`,
    );
  } finally {
    database.close();
  }
}

/** A sheet named like a month's form: a title that says what and when, a header, and rows parted by `|`. */
export function form(title: string, text: string, name = ""): Sheet {
  return sheetOf([[`${title} NĂM 2023`], ...lines(text)], name);
}

/** The header of an evaluation with one column a criterion, and the officers who can stand under it. */
export const HEADER = `STT | Họ và tên | Chức vụ | Đơn vị | ${CODES.join(" | ")}`;

/** Points for all criteria, the given ones over and over. */
export const scores = (...points: number[]) => CODES.map((_, at) => points[at % points.length]).join(" | ");
export const AN = "Lê An | Bí thư | Phường Trần Hưng Đạo";
export const BINH = "Vũ Bình | Bí thư | Quang Trung";
export const CHI = "Ngô Chi | Bí thư | Lê Hồ";
export const DUNG = "Đỗ Dung | Phó Bí thư | Lê Hồ";

/** The signals of one wide evaluation: columns beside those of the criteria, and rows. */
export const evaluation = (more: string, ...rows: string[]) =>
  signalsIn({
    "dg.csv": [form("ĐÁNH GIÁ CÁN BỘ", [`${HEADER}${more}`, ...rows].join("\n"))],
  });
