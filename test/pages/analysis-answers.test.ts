/** What an answer says besides its sums: reasons, order, differences, who is left out. */
import { beforeAll, expect, test } from "vitest";
import { arranged } from "../../src/components/analysis/arrange.ts";
import { drawResult } from "../../src/components/analysis/figure.ts";
import { DEFAULT_QUERY, type Query } from "../../src/components/analysis/query.ts";
import { type Result, resultOf } from "../../src/components/analysis/result.ts";
import { unitIdentities } from "../../src/components/analysis/unit-identities.ts";
import { valueText } from "../../src/components/analysis/value.ts";
import type { Book } from "../../src/components/book/book.ts";
import { noRate } from "../../src/terms/rate.ts";
import { SAMPLE } from "../support/pack.ts";
import { pageText } from "../support/page-text.ts";
import { bookOnce } from "../support/published.ts";
import { figures, smallBook } from "../support/small-book.ts";

let book: Book;
beforeAll(async () => {
  book = await bookOnce(SAMPLE.data);
});

const ask = (asked: Partial<Query>): Result => resultOf(book, { ...DEFAULT_QUERY, ...asked });
const names = ({ lines }: Result) => lines.map(({ member }) => member.label);
const text = (asked: Partial<Query>) =>
  pageText(Object.values(drawResult(book, ask(asked)).slots).join("\n"));

test("a district too small is named with its reason, and is not in the sum", () => {
  const { lines } = ask({});
  expect(names(ask({}))).toEqual([
    ...["Phủ Lý", "Duy Tiên", "Kim Bảng", "Thanh Liêm", "Bình Lục", "Lý Nhân", "Trực thuộc"],
  ]);
  expect(lines.at(-1)?.values.map(valueText)).toEqual(["ít hơn 5 người"]);
  expect(text({})).toContain("Không công bố, và không có trong tổng, vì ít hơn 5 người: Trực thuộc.");
});

test("a slice of one position names the districts whose positions stand together", () => {
  const whole = { measure: "evaluated" as const, where: { period: ["2025"] } };
  const together = ask({ ...whole, rows: "position" }).lines.find(({ member }) => member.key === "");
  expect(together?.member.label).toBe("Chưa tách chức danh");
  const one = text({ ...whole, where: { ...whole.where, position: ["BT"] } });
  expect(one).toMatch(/Không có trong số liệu theo chức danh, vì các chức danh được gộp lại/);
});

test("of one position, where positions stand together, it is not said that there are fewer than five", () => {
  const own = smallBook({
    counts: [
      ...figures("evaluated", "2025", { A: [9, 9] }),
      ...figures("evaluated", "2025", { B: [6, 6] }, { position: "BT" }),
      ...figures("evaluated", "2025", { B: [5, 5] }, { position: "PBT" }),
    ],
    withheld: [{ period: "2025", group: "C" }],
  });
  const query: Query = { ...DEFAULT_QUERY, measure: "evaluated", rows: "group", columns: "position" };
  const { heads, lines } = resultOf(own, { ...query, where: { group: ["A", "B", "C"] } });
  const first = heads.findIndex(({ label }) => label === "Bí thư");
  expect(lines.map(({ values }) => valueText(values[first] ?? noRate("no-subject")))).toEqual([
    "chưa tách chức danh",
    "100% (6/6)",
    "ít hơn 5 người",
  ]);
});

test("of several periods it is told which districts sent nothing, and for which", () => {
  const own = smallBook({
    counts: [
      ...figures("evaluated", "2024", { A: [0, 6], B: [6, 6] }, { silent: ["A"] }),
      ...figures("evaluated", "2025", { A: [6, 6], B: [5, 6] }),
    ],
    withheld: ["2024", "2025"].map((period) => ({ period, group: "C" })),
  });
  const query: Query = { ...DEFAULT_QUERY, measure: "evaluated", rows: "group", columns: "period" };
  const said = pageText(Object.values(drawResult(own, resultOf(own, query)).slots).join("\n"));
  expect(said).toContain("Chưa nộp số liệu, nên n là 0: A (Năm 2024).");
  expect(said).toContain("vì ít hơn 5 người: C (mọi kỳ).");
});

test("a column that is asked for the order, and is not there, is told", () => {
  const crossed = { measure: "evaluated", columns: "position" } as const;
  const told = "Bảng này không có cột cần sắp xếp; xếp theo thứ tự chung.";
  expect(text({ ...crossed, sort: { by: "cot.khong-co", down: true } })).toContain(told);
  const { heads } = ask(crossed);
  expect(text({ ...crossed, sort: { by: heads[0]?.key ?? "", down: true } })).not.toContain(told);
});

test("all grades together are counted on one base, so that no officer stands in it twice", () => {
  const grades = ask({ measure: "grade", columns: "grade" });
  const [a = [], total = []] = [grades.lines[0]?.values, grades.total?.values];
  const bases = [...a, ...total].flatMap((value) => (value.kind === "rate" ? [value.N] : []));
  expect(new Set(bases.slice(0, a.length)).size).toBe(1);
  expect(new Set(bases.slice(a.length)).size).toBe(1);
  expect(valueText(ask({ measure: "grade" }).total?.values[0] ?? { kind: "none", why: "no-subject" })).toBe(
    "98,8% (80/81)",
  );
});

test("slices of one length and scheme are subtracted in points of a hundred", () => {
  const result = ask({ measure: "training_registered", against: "before" });
  const { total } = result;
  expect(total?.values.map(valueText)).toEqual(["96,8% (28.618/29.562)", "96,1% (30.149/31.374)"]);
  expect(total?.change).toEqual({ text: "+0,7", amount: 0.7 });
  expect(result.heads.map(({ label }) => label)).toEqual(["A: Năm 2025", "B: Năm 2024"]);
});

test("what may not be subtracted says why", () => {
  const schemes = ask({ against: "before" });
  expect(schemes.whyNoChange).toBe(
    "Hai phạm vi theo các khung tiêu chí khác nhau (khung 2024, 2026) nên không trừ cho nhau.",
  );
  expect(schemes.lines.every(({ change }) => change === null)).toBe(true);
  const lengths = ask({ measure: "evaluated", against: "other", other: { period: ["2025"] } });
  expect(lengths.whyNoChange).toBe("Hai phạm vi khác độ dài kỳ (6 tháng, cả năm) nên không trừ cho nhau.");
  const first = ask({ measure: "evaluated", against: "before", where: { period: ["2023"] } });
  expect(first.whyNoChange).toBe("Chưa có kỳ cùng loại của năm trước để so.");
});

test("periods stand beside the same part of the year before each", () => {
  const { lines } = ask({ measure: "three_initiatives", rows: "period", against: "before" });
  expect(lines.map(({ values }) => values.map(valueText))).toEqual([
    ["94,5% (103/109)", "không áp dụng"],
    ["98,2% (107/109)", "94,5% (103/109)"],
    ["90,9% (30/33)", "98,2% (107/109)"],
  ]);
});

test("a criterion is one row in two schemes only where code and name are the same", () => {
  const rows = ask({ rows: "criterion", where: { period: ["2024", "2023"], criterionGroup: ["D"] } });
  expect(rows.lines.map(({ member }) => `${member.label} (${member.aside})`)[0]).toBe(
    "D1. Làm việc khoa học, đúng hạn (khung 2023, 2024)",
  );
  const apart = ask({ rows: "criterion", where: { period: ["2025-H1", "2026-H1"], criterion: ["A1"] } });
  expect(apart.lines.map(({ member }) => `${member.label} (${member.aside})`)).toEqual([
    "A1. Chính trị, tư tưởng (khung 2026)",
    "A1. Chấp hành chủ trương của Đảng, Nghị quyết của Đoàn (khung 2024)",
  ]);
});

test("periods of different lengths stand side by side and are never added", () => {
  const { total } = ask({ measure: "evaluated", rows: "period", where: { period: ["2025-H1", "2025"] } });
  expect(total).toBeNull();
  const { heads } = ask({ measure: "evaluated", columns: "period", where: { period: ["2025-H1", "2025"] } });
  expect(heads.map(({ key }) => key)).toEqual(["cot.2025-H1", "cot.2025"]);
});

test("a unit is a code in its time: another that bears the code later is another row", () => {
  const units = unitIdentities(book.data);
  expect(units.at("13318", "2024-12-31")?.name).toBe("phường Châu Sơn");
  expect(units.at("13318", "2024-12-31")?.id).not.toBe(units.at("13318", "2025-12-31")?.id);
  expect(units.at("13597", "2024-12-31")?.name).toBe("thị trấn Vĩnh Trụ");
  expect(units.at("13570", "2024-12-31")).toBe(units.at("13570", "2025-06-30"));
});

test("a unit that sent nothing is a row with its reason, or stands at nothing and is said not to have sent", () => {
  const rows = ask({ measure: "training_registered", rows: "unit", where: { period: ["2024"] } }).lines;
  const silent = rows.filter(({ values: [value] }) => value?.kind === "none");
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.every(({ values: [value] }) => value && valueText(value) === "chưa nhận số liệu")).toBe(true);
  const recognised = ask({ measure: "three_initiatives", rows: "unit", where: { period: ["2025"] } }).lines;
  const unsent = recognised.filter(({ remark }) => remark === "chưa nộp");
  expect(unsent.map(({ values }) => values.map(valueText))).toEqual([["0,0% (0/1)"], ["0,0% (0/1)"]]);
});

test("who sent is counted among the units that the figure's base is about", () => {
  const sent = (asked: Partial<Query>) => /[\d/]+ đơn vị đã nộp\./.exec(text(asked))?.[0];
  // Rows of submitted, 3 chủ động, 2025: 31 of 33 communes and both unions outside any district.
  const initiatives: Partial<Query> = { measure: "three_initiatives", where: { period: ["2025"] } };
  expect(sent(initiatives)).toBe("31/33 đơn vị đã nộp.");
  expect(sent({ ...initiatives, base: "all" })).toBe("33/35 đơn vị đã nộp.");
  // Campaigns, 2024: 106 of 109 communes and all 4 unions; C24B was expected of the communes alone, C24A of all.
  const campaign = (code: string): Partial<Query> => ({
    measure: "campaign_units",
    where: { period: ["2024"], campaign: [code] },
  });
  expect(sent(campaign("C24B"))).toBe("106/109 đơn vị đã nộp.");
  expect(sent(campaign("C24A"))).toBe("110/113 đơn vị đã nộp.");
  expect(sent({ ...campaign("C24B"), measure: "campaign_turns" })).toBe("106/109 đơn vị đã nộp.");
  // It is the only one of the year that is counted in attendances.
  expect(sent({ measure: "campaign_turns", where: { period: ["2024"] } })).toBe("106/109 đơn vị đã nộp.");
});

test("rows are found without accents and sorted as Vietnamese sorts, those without a figure last", () => {
  const result = ask({ measure: "evaluated" });
  const shown = (query: Partial<Query>) =>
    arranged(result, { ...DEFAULT_QUERY, ...query }).map(({ member }) => member.label);
  expect(shown({ find: "phu ly" })).toEqual(["Phủ Lý"]);
  expect(shown({ find: "LÝ" })).toEqual(["Phủ Lý", "Lý Nhân"]);
  expect(shown({ sort: { by: "ten", down: false } })).toEqual([
    ...["Bình Lục", "Duy Tiên", "Kim Bảng", "Lý Nhân", "Phủ Lý", "Thanh Liêm", "Trực thuộc"],
  ]);
  for (const down of [true, false]) {
    expect(shown({ sort: { by: "ty-le", down } }).at(-1)).toBe("Trực thuộc");
  }
  const bases = arranged(result, { ...DEFAULT_QUERY, sort: { by: "mau", down: true } }).flatMap(
    ({ values: [value] }) => (value?.kind === "rate" ? [value.N] : []),
  );
  expect(bases).toEqual([...bases].sort((a, b) => b - a));
});

test("chart, table and text alternative give the same figures", () => {
  const { slots, lines } = drawResult(book, ask({ rows: "criterion" }));
  const figures = lines.flatMap(({ values }) => values.map(valueText));
  expect(figures.length).toBeGreaterThan(10);
  for (const figure of figures) expect(slots.drawing.text).toContain(figure);
  for (const figure of figures) expect(slots.table.text).toContain(figure.replace(/ \(.*/, ""));
});

test("a table too large for one look is drawn in part and says so", () => {
  const period = book.periods.map((one) => one.period);
  const query: Partial<Query> = { measure: "submitted", rows: "unit", columns: "period", where: { period } };
  const { slots, lines } = drawResult(book, ask(query));
  const rows = slots.table.text.match(/<tr>/g)?.length ?? 0;
  expect(rows).toBeLessThan(lines.length + 2);
  expect(slots.table.text).toContain(`Hiện cả ${lines.length} dòng`);
  const whole = drawResult(book, ask(query), true);
  expect(whole.slots.table.text.match(/<tr>/g)?.length).toBe(lines.length + 2);
});

test("districts with long names are drawn with their target and who falls short of it, as the note says", () => {
  const { groups } = smallBook().data;
  const name = "Phan Rang – Tháp Chàm và vùng phụ cận";
  const own = smallBook({
    groups: groups.map((group) => (group.group === "A" ? { ...group, shortName: name } : group)),
    counts: figures("training_registered", "2025", { A: [80, 100], B: [95, 100] }),
    targets: [
      { measure: "training_registered", base: "", period: "2025", group: "", target: 0.9, source: "" },
    ],
  });
  const query: Query = { ...DEFAULT_QUERY, measure: "training_registered", shape: "bars" };
  const drawn = Object.values(drawResult(own, resultOf(own, query)).slots).join("");
  expect(drawn).toContain("Vạch đậm là chỉ tiêu; tam giác là dưới chỉ tiêu.");
  expect(drawn).toContain(`${name}: 80,0% (80/100), chỉ tiêu 90%, dưới chỉ tiêu`);
});
