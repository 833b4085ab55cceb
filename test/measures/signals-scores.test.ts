/** An evaluation's stated total and grade beside its own points, and scores that are too alike to be given. */
import { describe } from "vitest";
import { AN, BINH, CHI, CODES, DUNG, evaluation, form, HEADER, scores, signalTests } from "./signals-in.ts";

const signals = signalTests();

describe("the total that an evaluation states", () => {
  const columns = " | Điểm thưởng | Điểm trừ | Tổng điểm";
  for (const end of [
    "| 2 | 1 | 96",
    "| | | 95",
    "| 2 | 1 |",
    "| nhiều | 1 | 99",
    "| 2 | 1 | chưa cộng",
    "| 2 | 1 | 96,0",
  ])
    signals(`agrees, or says nothing, in ${end}`, [
      evaluation(columns, `1 | ${AN} | ${scores(9, 10)} ${end}`),
      [],
    ]);

  signals("is named where final points, bonus and penalty come to something else", [
    evaluation(columns, `1 | ${AN} | ${scores(9, 10)} | 2 | 1 | 97,5`),
    ["dg.csv, , 3, rowsum-mismatch: Tổng ghi 97,5; cộng các điểm 96"],
  ]);

  signals(
    "may count a criterion that the scheme lacks, or has for another position",
    [evaluation(" | B7 | Tổng điểm", `1 | ${AN} | ${scores(9, 10)} | 4 | 99`), []],
    [evaluation(" | Tổng điểm", `1 | ${DUNG} | ${scores(9, 10)} | 95`), []],
    [evaluation(" | Tổng điểm", `1 | ${DUNG} | ${scores(9, 10)} | 85`), []],
  );
});

describe("the grade that an evaluation states", () => {
  const graded = (grade: string) =>
    evaluation(
      " | Xếp loại",
      `1 | ${AN} | ${scores(9, 10)} | ${grade}`,
      `2 | ${BINH} | ${scores(7, 8)} | Tốt`,
    );
  signals(
    "is named where the cut-offs give another, and left alone where they give it or it is blank",
    [graded("HTT"), ["dg.csv, , 3, grade-vs-cutoff: Tổng 95 là XS; xếp loại ghi T"]],
    [graded("Xuất sắc"), []],
    [graded(""), []],
    [graded("hạng nhất"), []],
  );

  signals("is left alone where there are no scores to hold it against", [
    evaluation(" | Xếp loại", `1 | ${AN} | ${scores().trim()} | Tốt`),
    [],
  ]);

  const long = (total: string, grade: string) => ({
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
  signals(
    "and the total of a long file are held once against all of an officer's rows",
    [long("97", "XS"), []],
    [
      long("90", "T"),
      [
        "dai.csv, , 3, grade-vs-cutoff: Tổng 97 là XS; xếp loại ghi T",
        "dai.csv, , 3, rowsum-mismatch: Tổng ghi 90; cộng các điểm 97",
      ],
    ],
  );
});

describe("scores that are too alike", () => {
  signals("are named where one mark fills a sheet, and only that sheet", [
    {
      "dg.xlsx": [
        form("ĐÁNH GIÁ CÁN BỘ", `${HEADER}\n1 | ${AN} | ${scores(8)}`, "Một"),
        form("ĐÁNH GIÁ CÁN BỘ", `${HEADER}\n1 | ${BINH} | ${scores(8, 7)}`, "Hai"),
      ],
    },
    ["dg.xlsx, Một, , straight-lined: Cả 10 điểm đều là 8"],
  ]);

  const [varied, other] = [scores(8, 9, 7.5), scores(9, 9, 7)];
  signals("are named where officers of two units have the same throughout", [
    evaluation("", `1 | ${AN} | ${varied}`, `2 | ${BINH} | ${varied}`, `3 | ${CHI} | ${other}`),
    ["dg.csv, , 3, copied-rows: Điểm giống hệt dòng 4", "dg.csv, , 4, copied-rows: Điểm giống hệt dòng 3"],
  ]);

  const short = (...rows: string[]) => ({
    "dg.csv": [
      form("ĐÁNH GIÁ CÁN BỘ", ["STT | Họ và tên | Chức vụ | Đơn vị | A1 | A2 | A3", ...rows].join("\n")),
    ],
  });
  signals(
    "are looked at in a short form too, where it is filled in",
    [
      short(`1 | ${AN} | 8 | 7 | 9`, `2 | ${BINH} | 8 | 7 | 9`, `3 | ${CHI} | 8 | 7 | 8`),
      ["dg.csv, , 3, copied-rows: Điểm giống hệt dòng 4", "dg.csv, , 4, copied-rows: Điểm giống hệt dòng 3"],
    ],
    [short(`1 | ${AN} | 8 | 7 |`, `2 | ${BINH} | 8 | 7 |`, `3 | ${CHI} | 8 | 7 | 8`), []],
    [short(`1 | ${AN} | 8 | 8 | 8`), ["dg.csv, , , straight-lined: Cả 3 điểm đều là 8"]],
  );

  signals(
    "are no sign of copying where they are full marks, or of one unit",
    [
      evaluation("", `1 | ${AN} | ${scores(10)}`, `2 | ${BINH} | ${scores(10)}`, `3 | ${CHI} | ${varied}`),
      [],
    ],
    [evaluation("", `1 | ${CHI} | ${varied}`, `2 | ${DUNG} | ${varied}`), []],
  );

  const header = `STT | Họ và tên | Chức vụ | Đơn vị | ${CODES.map((code) => `Tự chấm ${code} | Chính thức ${code}`).join(" | ")}`;
  const twice = (from: number, last = 0) =>
    CODES.map((_, at) => `${from + (at % 3)} | ${from + (at % 3) + (at === 8 ? last : 0)}`).join(" | ");
  const selfScored = (last: number) => ({
    "dg.csv": [
      form(
        "ĐÁNH GIÁ CÁN BỘ",
        `${header}\n1 | ${AN} | ${twice(5)}\n2 | ${BINH} | ${twice(6)}\n3 | ${CHI} | ${twice(7, last)}`,
      ),
    ],
  });
  signals(
    "are named where every final score is the officer's own",
    [selfScored(0), ["dg.csv, , , final-equals-self: Cả 30 cặp điểm chính thức bằng điểm tự chấm"]],
    [selfScored(-1), []],
  );
});
