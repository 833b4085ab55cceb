import { describe, expect, test } from "vitest";
import { type ReferenceProblem, WrongReference } from "../../loaders/reference/problem.ts";
import { province, TABLES } from "../recognise/province.ts";

/** What is wrong with the province where one table is changed: `file:row column “read” code`. */
function faults(changed: Record<string, string | null>): string[] {
  return problems(changed).map(
    ({ file, row, column, read, code }) => `${file}:${row} ${column} “${read}” ${code}`,
  );
}

function problems(changed: Record<string, string | null>): readonly ReferenceProblem[] {
  try {
    province(changed);
  } catch (error) {
    if (error instanceof WrongReference) return error.problems;
    throw error;
  }
  return [];
}

/** A table with one more row, and the number of that row. */
const added = (file: string, row: string) => ({ [file]: `${TABLES[file]}${row}\n` });
const lastRow = (file: string) => (TABLES[file] ?? "").trimEnd().split("\n").length + 1;

test("a sound folder has no faults", () => {
  expect(problems({})).toEqual([]);
});

test("an empty table is told to be empty, not to lack each of its columns", () => {
  const said = problems({ "units.csv": " \r\n", "targets.csv": "" });
  expect(said.filter(({ mend }) => mend.startsWith("Tệp này trống")).map(({ file }) => file)).toEqual([
    ...["units.csv", "targets.csv"],
  ]);
  expect(said.map(({ code }) => code)).not.toContain("reference-column-missing");
});

describe("a wrong table names its file, row, column and what was read", () => {
  test.each([
    ["units.csv", "13700,xã,Mới,350,31/02/2025,", "valid_from", "31/02/2025", "reference-value"],
    ["units.csv", "13700,xã,Mới,999,2025-07-01,", "group", "999", "reference-unknown"],
    ["units.csv", "13700,thôn,Mới,350,2025-07-01,", "kind", "thôn", "reference-value"],
    ["units.csv", "13504,xã,Liêm Cần,352,2024-01-01,", "valid_from", "2024-01-01", "reference-value"],
    ["units.csv", "13700,xã,Mới,350,2025-07-01,2024-12-31", "valid_to", "2024-12-31", "reference-value"],
    ["units.csv", ",xã,Mới,350,2025-07-01,", "code", "", "reference-value"],
    ["groups.csv", "360,Huyện Ý Yên,Ý Yên,huyện,x,2020-01-01,", "sort", "x", "reference-value"],
    ["successions.csv", "13594,99999,2026-01-01,1,0", "to_code", "99999", "reference-unknown"],
    ["successions.csv", "13594,13450,2026-01-01,hai,0", "primary", "hai", "reference-value"],
    ["periods.csv", "2026-Q2,2026-04-01,2026-06-31,,K25,roster", "ends", "2026-06-31", "reference-value"],
    [
      "periods.csv",
      "2026-Q2,2026-04-01,2026-06-30,,K25,roster danh_sach",
      "expects",
      "roster danh_sach",
      "reference-value",
    ],
    ["schemes/K23.csv", "B2,II,Năng lực,Phụ trách mảng,score,20,21,", "met_at", "21", "reference-value"],
    [
      "schemes/K23.csv",
      "B2,II,Năng lực,Phụ trách mảng,score,hai mươi,10,",
      "max_points",
      "hai mươi",
      "reference-value",
    ],
    ["schemes/K23.csv", "B2,II,Năng lực,Phụ trách mảng,diem,20,10,", "kind", "diem", "reference-value"],
    [
      "schemes/K23.csv",
      "B2,II,Năng lực,Phụ trách mảng,score,20,10,UV",
      "applies_to",
      "UV",
      "reference-value",
    ],
    ["schemes/K23.csv", "A1,I,Tư tưởng,Lần nữa,score,30,20,", "code", "a1", "reference-duplicate"],
    ["campaigns.csv", "C19A,Cũ,2019,lượt,all", "period", "2019", "reference-unknown"],
    ["campaigns.csv", "C23C,Mới,2023,lần,all", "counted_in", "lần", "reference-value"],
    ["targets.csv", "evaluated,,2019,,1,x", "period", "2019", "reference-unknown"],
    ["targets.csv", "so_can_bo,,2023,,1,x", "measure", "so_can_bo", "reference-unknown"],
    ["aliases.csv", "X,unit,99999,,", "code", "99999", "reference-unknown"],
    ["aliases.csv", "X,group,13504,,", "code", "13504", "reference-unknown"],
    ["aliases.csv", "X,huyện,352,,", "kind", "huyện", "reference-value"],
    ["aliases.csv", "X,unit,13504,2025-07-01,2024-12-31", "valid_to", "2024-12-31", "reference-value"],
    ["identity.csv", ",Tỉnh đoàn", "key", "", "reference-value"],
    ["columns.csv", "roster,final:A1,Mục", "field", "final:A1", "reference-value"],
    ["columns.csv", "registration,so_doan_vien,Mục", "field", "so_doan_vien", "reference-value"],
    ["columns.csv", "diem_danh,name,Mục", "kind", "diem_danh", "reference-value"],
    ["targets.csv", "evaluated,,2023,352,95,x", "target", "95", "reference-value"],
    ["columns.csv", "evaluation,final:Z99,Mục lạ", "field", "final:Z99", "reference-unknown"],
    ["columns.csv", "campaign,campaign:C99,Cuộc lạ", "field", "campaign:C99", "reference-unknown"],
    ["columns.csv", "declared,measure:Z99,Mục lạ", "field", "measure:Z99", "reference-value"],
    ["columns.csv", "evaluation,position,NHÂN SỰ", "written", "NHÂN SỰ", "reference-duplicate"],
    [
      "groups.csv",
      "360,Huyện Bình Lục mới,bình lục,huyện,9,2024-01-01,",
      "short_name",
      "huyện bình lục",
      "reference-duplicate",
    ],
    [
      "groups.csv",
      "352,Thị xã Bình Lục,Bình Lục,thị xã,9,2024-01-01,",
      "valid_from",
      "2024-01-01",
      "reference-value",
    ],
    ["periods.csv", "Năm 2024,2024-01-01,2024-12-31,,K23,roster", "period", "Năm 2024", "reference-value"],
    ["periods.csv", "2024H2,2024-07-01,2024-12-31,,K23,roster", "period", "2024H2", "reference-value"],
    ["schemes/K23.csv", "B2,II,Năng lực,Phụ trách,score,20,80%,", "met_at", "80%", "reference-value"],
    ["schemes/K23.grades.csv", "T,Hoàn thành tốt,70%", "at_least", "70%", "reference-value"],
    ["units.csv", "1.35E+04,xã,Mới,350,2025-07-01,", "code", "1.35E+04", "reference-value"],
    ["periods.csv", "2024-H1,2023-01-01,2023-06-30,,K23,roster", "starts", "2023-01-01", "reference-value"],
    ["periods.csv", "2024-Q2,2024-01-01,2024-03-31,,K23,roster", "starts", "2024-01-01", "reference-value"],
    [
      "periods.csv",
      "2024-H1,2024-01-01,2024-06-30,2023-07-10,K23,roster",
      "deadline",
      "2023-07-10",
      "reference-value",
    ],
  ])("%s with %s", (file, row, column, read, code) => {
    expect(faults(added(file, row))).toContain(`${file}:${lastRow(file)} ${column} “${read}” ${code}`);
  });

  test("a key that stands twice names the row that has it first", () => {
    const [problem] = problems(added("campaigns.csv", "C23A,Lần nữa,2023,lượt,all"));
    expect(problem).toMatchObject({ code: "reference-duplicate", row: 4, column: "campaign", read: "C23A" });
    expect(problem?.mend).toContain("2");
  });

  test("a huyện and a thị xã may bear one name", () => {
    expect(faults(added("groups.csv", "360,Thị xã Bình Lục,Bình Lục,thị xã,9,2020-01-01,"))).toEqual([]);
  });

  test("a target, a key of identity.csv and a spelling of a group at one time stand once", () => {
    const twice = (file: string, rows: string) => faults(added(file, rows));
    const target = (group: string, rate: string) => `evaluated,,2023,${group},${rate},x`;
    expect(twice("targets.csv", [target("352", "1"), target("352", "0.9")].join("\n"))).toEqual([
      expect.stringMatching(/^targets\.csv:\d+ measure “evaluated 2023 352” reference-duplicate$/),
    ]);
    expect(twice("identity.csv", "organisation,X\norganisation,Y")).toContainEqual(
      expect.stringMatching(/key “organisation” reference-duplicate$/),
    );
    const alias = (code: string, from: string, to: string) => `Cụm Một,group,${code},${from},${to}`;
    expect(
      twice("aliases.csv", [alias("352", "", "2024-12-31"), alias("350", "2025-01-01", "")].join("\n")),
    ).toEqual([]);
    expect(
      twice("aliases.csv", [alias("352", "", "2025-01-01"), alias("350", "2025-01-01", "")].join("\n")),
    ).toEqual([expect.stringMatching(/written “Cụm Một” reference-duplicate$/)]);
    expect(twice("aliases.csv", "Cụm Hai,unit,13504,,\nCụm Hai,unit,13594,,")).toEqual([]);
  });

  test("one header may be called after a campaign in each period, and after one alone in any", () => {
    const faultsWith = (campaign: string) =>
      faults({
        ...added("campaigns.csv", campaign),
        "columns.csv": `${TABLES["columns.csv"]}campaign,campaign:C99,NHẶT RÁC\n`,
      });
    expect(faultsWith("C99,Nhặt rác,2023-M05,lượt,all")).toEqual([]);
    expect(faultsWith("C99,Nhặt rác,2023,lượt,all")).toEqual([
      expect.stringMatching(/written “NHẶT RÁC” reference-duplicate$/),
    ]);
  });

  test("two primary successions of one unit on one day are one too many", () => {
    const [fault] = faults(added("successions.csv", "13384,13450,2025-07-01,1,0"));
    expect(fault).toMatch(/^successions\.csv:4 primary .* reference-duplicate$/);
  });
});

test("a missing column and a missing table are named", () => {
  expect(faults({ "units.csv": "code,kind,name,valid_from,valid_to\n1,xã,A,2020-01-01,\n" })).toContain(
    "units.csv:1 group “” reference-column-missing",
  );
  expect(faults({ "periods.csv": null })).toContain("periods.csv:0  “” reference-missing");
  expect(faults({ "schemes/K25.csv": null })).toContain("schemes/K25.csv:0  “” reference-missing");
});

test("all faults are named at once, in words that say where", () => {
  const both = {
    ...added("units.csv", "13700,xã,Mới,350,hôm qua,"),
    ...added("targets.csv", "evaluated,,2019,,1,x"),
  };
  expect(faults(both)).toHaveLength(2);
  expect(() => province(both)).toThrow(/reference\/units\.csv, dòng 15, cột valid_from: đọc được “hôm qua”/);
});

test.each([
  ["missing", null],
  ["empty", ""],
  ["of another header", "ma,kind,name,group,valid_from,valid_to\n1,xã,A,352,2020-01-01,\n"],
])("where a table is %s, nothing is said of the codes that others name", (_, text) => {
  expect(faults({ "units.csv": text })).toEqual([expect.stringMatching(/^units\.csv:[01] .*-missing$/)]);
});

test("twenty problems of one kind are told, the others counted, and one of another kind is not lost among them", () => {
  const rows = Array.from({ length: 50 }, (_, at) => `1380${at},xã,Mới ${at},999,2025-07-01,`).join("\n");
  const both = { ...added("units.csv", rows), ...added("targets.csv", "evaluated,,2019,,1,x") };
  const said = () => province(both);
  expect(faults(both)).toHaveLength(51);
  expect(said).toThrow("reference/units.csv, cột group: còn 30 dòng khác cũng như vậy [reference-unknown].");
  expect(said).toThrow("reference/targets.csv");
});

test("what is unusual and makes sense is no fault", () => {
  const rows = {
    ...added(
      "periods.csv",
      "2024,2023-12-01,2024-11-30,2024-12-10,K23,roster\nNhiệm kỳ,2022-01-01,2027-12-31,,K23,",
    ),
    ...added("targets.csv", "evaluated,,2023,352,150%,x"),
    ...added(
      "columns.csv",
      "roster,position,Nhân sự\nevaluation,name,nhân sự\nevaluation,self:a1,Tự chấm một",
    ),
    ...added("groups.csv", "361,Thị xã Bình Lục,Bình Lục,thị xã,9,2025-07-01,"),
  };
  expect(faults(rows)).toEqual([]);
});

test("columns.csv is optional", () => {
  expect(province({ "columns.csv": null }).columns).toEqual([]);
});

test("a table of a header alone, a column twice and a workbook by another name are told for what they are", () => {
  const header = "code,kind,name,group,valid_from,valid_to";
  expect(problems({ "units.csv": `${header}\n` })[0]?.mend).toContain("chỉ có dòng tiêu đề");
  const [twice] = problems({ "units.csv": `${header},code\n1,xã,A,352,2020-01-01,,1\n` });
  expect(twice).toMatchObject({ code: "reference-duplicate", row: 1, column: "code" });
  expect(problems({ "units.csv": "PK\u0003\u0004" })).toEqual([
    expect.objectContaining({ code: "reference-unreadable", mend: expect.stringContaining("CSV UTF-8") }),
  ]);
});

test("a title above the header is one fault, and headers may be in capitals with a space between", () => {
  const header = "code,kind,name,group,valid_from,valid_to";
  expect(faults({ "units.csv": `DANH MỤC ĐƠN VỊ\n${TABLES["units.csv"]}` })).toEqual([
    "units.csv:1  “” reference-column-missing",
  ]);
  const capitals = TABLES["units.csv"]?.replace(header, "CODE,Kind,NAME,GROUP,Valid From,VALID TO") ?? "";
  expect(capitals).toContain("Valid From");
  expect(faults({ "units.csv": capitals })).toEqual([]);
});

test("a code without its leading zero, or written by its name, has the right one proposed", () => {
  const zeros = { "groups.csv": `${TABLES["groups.csv"]}089,Huyện Ý Yên,Ý Yên,huyện,9,2020-01-01,\n` };
  const row = (group: string) => ({ ...zeros, ...added("units.csv", `13700,xã,Mới,${group},2025-07-01,`) });
  expect(problems(row("89"))[0]?.mend).toMatch(/Có phải là: 089 \(Huyện Ý Yên\)\? Bảng tính bỏ số 0/);
  expect(problems(row("Ý Yên"))[0]?.mend).toContain("Có phải là: 089 (Huyện Ý Yên)?");
  expect(problems(row("88"))[0]?.mend).not.toContain("Có phải là");
});

test("what names a code of a row that cannot be read is no fault of its own", () => {
  const rows = {
    ...added("periods.csv", "2024,2024-01-01,31/12/24/,,K23,roster"),
    ...added("targets.csv", "evaluated,,2024,,1,x"),
  };
  expect(faults(rows)).toEqual([expect.stringMatching(/^periods\.csv:\d+ ends /)]);
});

test("an unknown field or measure is answered with those that there are", () => {
  const [field] = problems(added("columns.csv", "registration,so_doan_vien,Mục"));
  expect(field?.mend).toBe("Loại registration có các trường: unit, group, members, registered.");
  const [measure] = problems(added("targets.csv", "so_can_bo,,2023,,1,x"));
  expect(measure?.mend).toContain("Các chỉ tiêu: evaluated, training_registered,");
});

test("a column that may be left out is not, where it stands there with a letter off", () => {
  const targets = (header: string) => ({ "targets.csv": `${header}\nevaluated,2023,352,1\n` });
  expect(faults(targets("measure,period,groups,target"))).toEqual([
    "targets.csv:1 group “” reference-column-missing",
  ]);
  expect(faults(targets("measure,period,huyen,target"))).toEqual([]);
});
