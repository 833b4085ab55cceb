/** Reasons that no file and no table of the sample gives: rules, spellings, schemes, small groups, other provinces. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { csvText, TABLE_COLUMNS } from "../../loaders/command/tables.ts";
import { compare } from "../../loaders/edition/compare.ts";
import { freeze } from "../../loaders/edition/freeze.ts";
import { openEditions } from "../../loaders/edition/open.ts";
import { type Side, sideOf } from "../../loaders/edition/side.ts";
import { FORMAT, type Origin, type SourceFile } from "../../loaders/edition/sources.ts";
import { publish } from "../../loaders/publish/publish.ts";
import { changesCsv } from "../../src/components/editions/changes-file.ts";
import type { Edition } from "../../src/terms/editions.ts";
import type { Published } from "../../src/terms/published.ts";
import { otherProvince } from "../support/other-province.ts";
import { temporaryFolder } from "../support/pack.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { figures, smallBook } from "../support/small-book.ts";

const folder = temporaryFolder();
const TABLES = { aliases: "1", columns: "1", targets: "1", identity: "1", groups: "1" };

function evaluationOf(group: string, file = `2025/${group}.csv`): SourceFile {
  const parts = [{ kind: "evaluation", period: "2025", group }];
  return { ...{ file, status: "current", receivedOn: "2025-12-01", insteadOf: "" }, parts };
}

/** A year's evaluations in A and B: so many of ten officers each. */
function side(a: number, b: number, origin: Partial<Origin> = {}, parts: Partial<Published> = {}): Side {
  const counts = figures("evaluated", "2025", { A: [a, 10], B: [b, 10] });
  const files = [evaluationOf("A"), evaluationOf("B")];
  const sums = new Map(files.map(({ file }) => [file, file]));
  return sideOf(smallBook({ counts, ...parts }).data, {
    ...{ files, sums, rules: "1", tables: TABLES, withheld: [] },
    ...origin,
  });
}

/** What changed by group, and the codes of the reasons. */
function reasons(before: Side, now: Side): Record<string, string> {
  const { changes, causes } = compare(before, now);
  const codes = (numbers: readonly number[]) => numbers.map((at) => causes[at]?.code).join(" ");
  return Object.fromEntries(changes.map((change) => [change.group ?? "all", codes(change.causes)]));
}

describe("a figure changed", () => {
  test("because of the program's rules, where nothing else differs", () => {
    expect(reasons(side(8, 8), side(9, 8, { rules: "2" }))).toEqual({ A: "rule", all: "rule" });
  });

  test("for a reason nobody knows, where nothing differs at all: it is said, never left out", () => {
    expect(reasons(side(8, 8), side(9, 8))).toEqual({ A: "unknown", all: "unknown" });
  });

  test("for several reasons at once", () => {
    const sums = new Map([
      ["2025/A.csv", "another"],
      ["2025/B.csv", "2025/B.csv"],
    ]);
    const now = side(9, 9, { rules: "2", sums, tables: { ...TABLES, aliases: "2" } });
    expect(reasons(side(8, 8), now)).toEqual({
      A: "corrected-file wording rule",
      B: "wording rule",
      all: "corrected-file wording rule",
    });
  });

  test("in one group because of a file of another, where no reason lies nearer", () => {
    const now = side(8, 9, { files: [evaluationOf("A"), evaluationOf("B"), evaluationOf("A", "more.csv")] });
    expect(reasons(side(8, 8), now)).toEqual({ B: "new-file", all: "new-file" });
  });

  test("because a file replaced another, also where both have one scope and no ledger says so", () => {
    const files = [evaluationOf("A", "2025/A sửa.csv"), evaluationOf("B")];
    const sums = new Map([
      ["2025/A sửa.csv", "another"],
      ["2025/B.csv", "2025/B.csv"],
    ]);
    expect(reasons(side(8, 8), side(9, 8, { files, sums }))).toEqual({
      A: "replacing-file",
      all: "replacing-file",
    });
  });

  test("because the scheme of its period says otherwise", () => {
    const counts = (n: number) => figures("criteria_met", "2025", { A: [n, 20] }, { criterion: "T1" });
    const { criteria } = smallBook().data;
    const stricter = criteria.map((each) => ({ ...each, metAt: 9 }));
    const before = side(8, 8, {}, { counts: counts(18) });
    const now = side(8, 8, {}, { counts: counts(15), criteria: stricter });
    expect(reasons(before, now)).toEqual({ A: "scheme", all: "scheme" });
  });
});

describe("what changed in a table is a reason only for figures that it can change", () => {
  const { criteria, periods } = smallBook().data;
  /** Figures of all kinds that a year's evaluations give, of A: so many officers, pairs and points. */
  const counted = (officers: number, pairs: number, points: number, dont: number) => [
    ...figures("evaluated", "2025", { A: [officers, 10] }),
    ...figures("criteria_met", "2025", { A: [pairs, 20] }, { criterion: "T1" }),
    ...figures("criteria_met", "2025", { A: [dont, 20] }, { criterion: "K1" }),
    ...figures("points", "2025", { A: [points, 200] }, { criterion: "T1" }),
    ...figures("on_time", "2025", { A: [officers, 10] }, { kind: "evaluation", unit: "A1" }),
  ];
  const before = counted(8, 18, 150, 20);
  const now = counted(9, 15, 140, 19);
  const grades = [{ scheme: "S", grade: "XS", name: "Xuất sắc", atLeast: 90 }];

  /** `evaluated: unknown`, of all figures of A that changed. */
  function said(parts: Partial<Published>, earlier: Partial<Published> = {}): string[] {
    const { changes, causes } = compare(
      side(8, 8, {}, { ...earlier, counts: before }),
      side(8, 8, {}, { ...earlier, counts: now, ...parts }),
    );
    return changes
      .filter(({ group }) => group === "A")
      .map(
        (change) =>
          `${change.measure} ${change.criteria}: ${change.causes.map((at) => causes[at]?.code).join(" ")}`,
      )
      .sort();
  }

  test("a criterion's points to be met: criteria of its kind that were met, and nothing else", () => {
    const stricter = criteria.map((each) => (each.kind === "score" ? { ...each, metAt: 9 } : each));
    expect(said({ criteria: stricter })).toEqual([
      "criteria_met dont: unknown",
      "criteria_met score: scheme",
      "evaluated : unknown",
      "on_time : unknown",
      "points score: unknown",
    ]);
  });

  test("a criterion's maximum: all that evaluations give, since a score above it is no score", () => {
    const higher = criteria.map((each) => ({ ...each, metAt: 9, maxPoints: 12 }));
    expect(new Set(said({ criteria: higher }).map((line) => line.replace(/.*: /, "")))).toEqual(
      new Set(["scheme"]),
    );
  });

  test("the group in which a criterion stands, and a grade's cut-off: nothing", () => {
    const moved = criteria.map((each) => ({ ...each, groupCode: "II", groupName: "Khác" }));
    const lower = grades.map((each) => ({ ...each, atLeast: 85 }));
    for (const parts of [{ criteria: moved }, { grades: lower }]) {
      expect(new Set(said(parts, { grades }).map((line) => line.replace(/.*: /, "")))).toEqual(
        new Set(["unknown"]),
      );
    }
  });

  test("a deadline: who was on time", () => {
    const later = periods.map((each) => ({ ...each, deadline: "2025-12-31" }));
    expect(said({ periods: later }).filter((line) => line.endsWith(": period"))).toEqual([
      "on_time : period",
    ]);
  });
});

test("nothing is compared as a figure that nobody had sent anything for", () => {
  const nobody = figures("evaluated", "2025", { A: [0, 10] }, { silent: ["A"] });
  expect(compare(side(0, 0, {}, { counts: nobody }), side(0, 0, {}, { counts: nobody })).changes).toEqual([]);
});

describe("editions in a folder", () => {
  const editions = join(folder, "editions");
  const made = async (name: string, { counts, reference, origin }: Side, data: Published) => {
    const published = join(folder, `published-${name}`);
    await publish(data, published);
    mkdirSync(join(folder, "site"), { recursive: true });
    await freeze(editions, {
      ...{ published, site: join(folder, "site"), exports: origin.sums ?? new Map() },
      counts: csvText(
        TABLE_COLUMNS.measures,
        counts.map((count) => ({ ...count })),
      ),
      sources: {
        ...{
          format: FORMAT,
          name,
          madeOn: "2026-01-20",
          organisation: "Tỉnh đoàn B",
          dataDate: "2026-01-15",
        },
        ...{ fingerprint: "f", rules: origin.rules, tables: origin.tables, files: origin.files },
        withheld: origin.withheld,
      },
    });
    return reference;
  };

  test("one of another province is told, and neither compared nor shown", async () => {
    const other = otherProvince();
    await made("tinh-khac", sideOf(other, side(8, 8).origin), other);
    const [found] = await openEditions(editions, side(8, 8), { file: (path) => path });
    expect(found).toMatchObject({ name: "tinh-khac", trouble: "other-province", comparison: null });
    const book = smallBook({ editions: found ? [found] : [] });
    expect(pageText(drawn(book, "edition-changes", {}, "/an-ban"))).toContain("Ấn bản của một tỉnh khác");
    expect(drawn(book, "edition-list", {}, "/an-ban")).not.toContain("href");
  });

  test("a stray folder, a file and a hidden folder do no harm", async () => {
    mkdirSync(join(editions, "Bản sao của tong-ket"));
    mkdirSync(join(editions, ".tam"));
    writeFileSync(join(editions, "ghi chú.txt"), "");
    const found = await openEditions(editions, side(8, 8), { file: (path) => path });
    expect(found.map(({ name, trouble }) => `${name}: ${trouble}`)).toEqual([
      "tinh-khac: other-province",
      "Bản sao của tong-ket: bad-name",
    ]);
  });
});

test("a group that has become small is said to be, and its figure stands in no file", () => {
  const withheld = [{ period: "2025", group: "A" }];
  const [before, now] = [side(8, 8), side(8, 8, { withheld })];
  const alone = {
    ...now,
    counts: now.counts.filter((count) => count.measure !== "evaluated" || count.group !== "A"),
  };
  const edition: Edition = {
    ...{ name: "an", madeOn: "2026-01-20", organisation: "", dataDate: "", fingerprint: "f", seal: "s" },
    ...{ files: ["counts.csv"], withheld: [], faults: [], trouble: null },
    comparison: compare(before, alone),
  };
  const book = smallBook({ editions: [edition], withheld });
  const row = pageText(drawn(book, "edition-changes", {}, "/an-ban"))
    .split("\n")
    .find((line) => line.includes("| A |"));
  expect(row).toContain("80,0% (8/10) | ít hơn 5 người | không còn");
  expect(changesCsv(book, edition)).toContain(',A,"80,0% (8/10)",8,10,ít hơn 5 người,,,không còn,');
});
