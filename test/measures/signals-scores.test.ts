/** An evaluation's stated total and grade beside its own points, and scores that are too alike to be given. */
import { describe, expect, test } from "vitest";
import { AN, BINH, CHI, CODES, DUNG, evaluation, form, HEADER, scores, signalsIn } from "./signals-in.ts";

describe("the total that an evaluation states", () => {
  const columns = " | Điểm thưởng | Điểm trừ | Tổng điểm";
  test.each([
    "| 2 | 1 | 96",
    "| | | 95",
    "| 2 | 1 |",
    "| nhiều | 1 | 99",
    "| 2 | 1 | chưa cộng",
    "| 2 | 1 | 96,0",
  ])("agrees, or says nothing, in %s", async (end) =>
    expect(await evaluation(columns, `1 | ${AN} | ${scores(9, 10)} ${end}`)).toEqual([]),
  );

  test("is named where final points, bonus and penalty come to something else", async () => {
    expect(await evaluation(columns, `1 | ${AN} | ${scores(9, 10)} | 2 | 1 | 97,5`)).toEqual([
      "dg.csv, , 3, rowsum-mismatch: Tổng ghi 97,5; cộng các điểm 96",
    ]);
  });

  test("may count a criterion that the scheme lacks, or has for another position", async () => {
    expect(await evaluation(" | B7 | Tổng điểm", `1 | ${AN} | ${scores(9, 10)} | 4 | 99`)).toEqual([]);
    expect(await evaluation(" | Tổng điểm", `1 | ${DUNG} | ${scores(9, 10)} | 95`)).toEqual([]);
    expect(await evaluation(" | Tổng điểm", `1 | ${DUNG} | ${scores(9, 10)} | 85`)).toEqual([]);
  });
});

describe("the grade that an evaluation states", () => {
  test("is named where the cut-offs give another, and left alone where they give it or it is blank", async () => {
    const graded = (grade: string) =>
      evaluation(
        " | Xếp loại",
        `1 | ${AN} | ${scores(9, 10)} | ${grade}`,
        `2 | ${BINH} | ${scores(7, 8)} | Tốt`,
      );
    expect(await graded("HTT")).toEqual(["dg.csv, , 3, grade-vs-cutoff: Tổng 95 là XS; xếp loại ghi T"]);
    for (const grade of ["Xuất sắc", "", "hạng nhất"]) expect(await graded(grade)).toEqual([]);
  });

  test("is left alone where there are no scores to hold it against", async () => {
    expect(await evaluation(" | Xếp loại", `1 | ${AN} | ${scores().trim()} | Tốt`)).toEqual([]);
  });

  test("and the total of a long file are held once against all of an officer's rows", async () => {
    const long = (total: string, grade: string) =>
      signalsIn({
        "dai.csv": [
          form(
            "ĐÁNH GIÁ CÁN BỘ",
            [
              "Họ và tên | Chức vụ | Đơn vị | Mã tiêu chí | Điểm | Tổng điểm | Xếp loại",
              ...CODES.map((code, at) => `${AN} | ${code} | ${9 + (at % 2)} | ${total} | ${grade}`),
              ...["T1 | 3", "P1 | 1", "K1 | x"].map((row) => `${AN} | ${row} | ${total} | ${grade}`),
            ].join("\n"),
          ),
        ],
      });
    expect(await long("97", "XS")).toEqual([]);
    expect(await long("90", "T")).toEqual([
      "dai.csv, , 3, grade-vs-cutoff: Tổng 97 là XS; xếp loại ghi T",
      "dai.csv, , 3, rowsum-mismatch: Tổng ghi 90; cộng các điểm 97",
    ]);
  });
});

describe("scores that are too alike", () => {
  test("are named where one mark fills a sheet, and only that sheet", async () => {
    const sheets = [
      form("ĐÁNH GIÁ CÁN BỘ", `${HEADER}\n1 | ${AN} | ${scores(8)}`, "Một"),
      form("ĐÁNH GIÁ CÁN BỘ", `${HEADER}\n1 | ${BINH} | ${scores(8, 7)}`, "Hai"),
    ];
    expect(await signalsIn({ "dg.xlsx": sheets })).toEqual([
      "dg.xlsx, Một, , straight-lined: Cả 10 điểm đều là 8",
    ]);
  });

  test("are named where officers of two units have the same throughout", async () => {
    const [one, other] = [scores(8, 9, 7.5), scores(9, 9, 7)];
    expect(
      await evaluation("", `1 | ${AN} | ${one}`, `2 | ${BINH} | ${one}`, `3 | ${CHI} | ${other}`),
    ).toEqual([
      "dg.csv, , 3, copied-rows: Điểm giống hệt dòng 4",
      "dg.csv, , 4, copied-rows: Điểm giống hệt dòng 3",
    ]);
  });

  test("are no sign of copying where they are full marks, or of one unit", async () => {
    const full = scores(10);
    const varied = scores(8, 9, 7.5);
    expect(
      await evaluation("", `1 | ${AN} | ${full}`, `2 | ${BINH} | ${full}`, `3 | ${CHI} | ${varied}`),
    ).toEqual([]);
    expect(await evaluation("", `1 | ${CHI} | ${varied}`, `2 | ${DUNG} | ${varied}`)).toEqual([]);
  });

  test("are named where every final score is the officer's own", async () => {
    const header = `STT | Họ và tên | Chức vụ | Đơn vị | ${CODES.map((code) => `Tự chấm ${code} | Chính thức ${code}`).join(" | ")}`;
    const twice = (from: number, last = 0) =>
      CODES.map((_, at) => `${from + (at % 3)} | ${from + (at % 3) + (at === 8 ? last : 0)}`).join(" | ");
    const file = (last: number) =>
      signalsIn({
        "dg.csv": [
          form(
            "ĐÁNH GIÁ CÁN BỘ",
            `${header}\n1 | ${AN} | ${twice(5)}\n2 | ${BINH} | ${twice(6)}\n3 | ${CHI} | ${twice(7, last)}`,
          ),
        ],
      });
    expect(await file(0)).toEqual([
      "dg.csv, , , final-equals-self: Cả 30 cặp điểm chính thức bằng điểm tự chấm",
    ]);
    expect(await file(-1)).toEqual([]);
  });
});
