import { expect, test } from "vitest";
import { province, TABLES } from "../recognise/province.ts";

/** The same table as a Vietnamese Excel saves it: semicolons, a byte order mark, dates with the day first. */
function asExcelSaves(table: string): string {
  const days = table.replace(/(\d{4})-(\d{2})-(\d{2})(?=,|\n|$)/g, "$3/$2/$1");
  return `\uFEFF${days
    .replaceAll(",", ";")
    .replace(/(\d)\.(\d)/g, "$1,$2")
    .replaceAll("\n", "\r\n")}`;
}

test("every table may be saved with semicolons, a byte order mark and dd/mm/yyyy", () => {
  const saved = Object.fromEntries(
    Object.entries(TABLES).map(([file, table]) => [file, asExcelSaves(table)]),
  );
  expect(saved["units.csv"]).toContain("13300;phường;Trần Hưng Đạo;347;01/01/2020;30/06/2025\r\n");
  expect(saved["schemes/K23.csv"]).toContain(";20;12,5;BT");
  expect(province(saved)).toEqual(province());
});

test("every table may be saved as UTF-16 with tabs", () => {
  const saved = Object.fromEntries(
    Object.entries(TABLES).map(([file, table]) => [
      file,
      new Uint8Array(Buffer.from(`\uFEFF${table.replaceAll(",", "\t")}`, "utf16le")),
    ]),
  );
  expect(province(saved)).toEqual(province());
});

test("columns may stand in another order, with others beside them", () => {
  const table = "note,written,code,kind,valid_to,valid_from\n,TPPL,347,group,31/12/2024,01/01/2020\n";
  expect(province({ "aliases.csv": table }).aliases).toEqual([
    { written: "TPPL", kind: "group", code: "347", validFrom: "2020-01-01", validTo: "2024-12-31" },
  ]);
});

test("a row is read with what it means: points, limits, who it applies to", () => {
  const criterion = province().criteria.find(({ scheme, code }) => scheme === "K23" && code === "B1");
  expect(criterion).toEqual({
    ...{ scheme: "K23", code: "B1", groupCode: "II", groupName: "Năng lực", name: "Chủ trì công việc" },
    ...{ kind: "score", maxPoints: 20, metAt: 12.5, appliesTo: "BT" },
  });
});

test("a period says which kinds are due, and may have no deadline", () => {
  const periods = province().periods;
  expect(periods.find(({ period }) => period === "2023-H1")).toMatchObject({
    ...{ ends: "2023-06-30", deadline: "2023-07-10", expects: ["roster", "evaluation"] },
  });
  expect(periods.find(({ period }) => period === "2026-Q1")?.deadline).toBe("");
});

test("a target is a rate, where 1 is 100%", () => {
  const table =
    'measure,base,period,group,target,source\nevaluated,,2023,,"0,95",x\nevaluated,,2023,347,1,x\n';
  expect(province({ "targets.csv": table }).targets.map(({ target }) => target)).toEqual([0.95, 1]);
});
