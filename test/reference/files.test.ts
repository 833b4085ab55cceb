/** Tables under another name than they are read by. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { besideNamed, placedIn, unreadTables } from "../../loaders/reference/files.ts";
import * as tables from "../../loaders/reference/tables.ts";

const READ = ["periods.csv", "groups.csv", "units.csv", "schemes/2024.csv", "schemes/2024.grades.csv"];
const unread = (...others: string[]) => unreadTables([...READ, ...others], ["2024"]);

describe("a file beside the tables that nobody reads", () => {
  test.each([
    ["column.csv", "columns.csv"],
    ["alias.csv", "aliases.csv"],
    ["targets.xlsx", "targets.csv"],
    ["campaigns.csv.csv", "campaigns.csv"],
    ["identity.csv.txt", "identity.csv"],
  ])("%s is told, as what it may be meant for", (file, meant) => {
    expect(unread(file)).toEqual([{ file, meant, mend: expect.stringContaining(`Nếu đó là ${meant}`) }]);
  });

  test("a scheme of no period is told once, with the column that names schemes", () => {
    expect(unread("schemes/2025.csv", "schemes/2025.grades.csv")).toEqual([
      { file: "schemes/2025.csv", meant: "", mend: expect.stringContaining("cột scheme") },
    ]);
  });

  test("notes, pictures, and what spreadsheets leave beside a file are nobody's mistake", () => {
    expect(unread("ghi chú.txt", "bản đồ.png", "~$units.xlsx", ".~lock.units.csv#", "README.md")).toEqual([]);
  });
});

test("a table is found in another case where one alone is so called", () => {
  expect(placedIn(["Units.CSV"], "units.csv")).toBe("Units.CSV");
  expect(placedIn(["Units.csv", "UNITS.csv"], "units.csv")).toBeNull();
  expect(placedIn(["Units.csv", "units.csv"], "units.csv")).toBe("units.csv");
});

describe("a table that is missing", () => {
  const missing = (file: string, ...listed: string[]) =>
    besideNamed({ code: "reference-missing", file, row: 0, column: "", read: "", mend: "Thêm." }, listed)
      .mend;

  test("is told as the workbook, or the file with a letter off, that may be it", () => {
    expect(missing("units.csv", "units.xlsx")).toMatch(/units\.xlsx.*CSV UTF-8.*units\.csv/);
    expect(missing("schemes/2024.grades.csv", "schemes/2024.grade.csv")).toContain("đổi tên thành");
  });

  test("is no scheme of another year, which its period may have meant", () => {
    expect(missing("schemes/2025.csv", "schemes/2024.csv", "schemes/2024.grades.csv")).toBe(
      "Thêm. Nếu kỳ dùng khung đã có (2024) thì sửa cột scheme của periods.csv.",
    );
  });
});

test("every table and column that an office may write is explained to it", () => {
  const guide = readFileSync(new URL("../../data/README.md", import.meta.url), "utf8");
  const line = (file: string) => guide.split("\n").find((each) => each.startsWith(`| \`${file}\``)) ?? "";
  const { criteria, grades, ...others } = tables;
  const named = { ...others, "schemes/TÊN": criteria, "schemes/TÊN.grades": grades };
  const columns = Object.entries(named).map(([name, cells]) => [
    ...[`${name}.csv`, Object.keys(cells).filter((column) => !line(`${name}.csv`).includes(column))],
  ]);
  expect(columns).toHaveLength(11);
  expect(columns.filter(([, lacking]) => lacking?.length)).toEqual([]);
});
