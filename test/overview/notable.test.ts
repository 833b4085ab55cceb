import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { html } from "../../src/components/markup/html.ts";
import { notable } from "../../src/components/overview/notable/list.ts";
import { type Notable, RULE_IDS, type RuleId } from "../../src/components/overview/notable/notable.ts";
import { fewOf, notableRules, notables } from "../../src/components/overview/notable/rules.ts";
import { notableStatements, STATEMENTS } from "../../src/components/overview/notable/statements.ts";
import { pageText } from "../support/page-text.ts";
import { each, figures, receipts, rowsRead, smallBook } from "../support/small-book.ts";

/** A year in which every rule finds something. */
function eventful() {
  return smallBook({
    counts: [
      ...figures("evaluated", "2024", each("A B C D E F", [84, 84])),
      ...figures("evaluated", "2025", { A: [33, 84], ...each("B C D E F", [84, 84]) }),
      ...receipts("registration", "2025", { sent: ["A1"], owed: ["B1"] }).counts,
      rowsRead("registration", "2025", [9, 10]),
    ],
    targets: [{ measure: "evaluated", base: "", period: "2025", group: "", target: 1, source: "" }],
    declared: [
      {
        period: "2025",
        group: "A",
        measure: "evaluated",
        declared: "<b>84/84",
        stated: 1,
        n: 33,
        N: 84,
        agrees: false,
      },
    ],
  });
}

const of = (rule: RuleId, weight: number): Notable => ({
  ...{ rule, weight, sentence: html`${weight}`, href: "./index.html", link: "Xem", ask: null },
});

test("every rule can find something, and is found in the order in which rules are stated", () => {
  const rules = notables(eventful(), "2025").map(({ rule }) => rule);
  expect([...new Set(rules)]).toEqual([...RULE_IDS]);
  expect(notableRules.map(({ id }) => id)).toEqual([...RULE_IDS]);
});

test("within a rule the largest difference stands first", () => {
  for (const id of RULE_IDS) {
    const weights = notables(eventful(), "2025")
      .filter(({ rule }) => rule === id)
      .map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  }
});

test("the few are the first of every rule, and then the largest of what is left", () => {
  const found = [
    of("outside", 0.1),
    of("target", 0.5),
    of("target", 0.4),
    of("target", 0.3),
    of("declared", 0.01),
  ];
  expect(fewOf(found, 4).map(({ weight }) => weight)).toEqual([0.1, 0.5, 0.4, 0.01]);
  expect(fewOf(found, 9)).toEqual(found);
});

test("each is an item with its sentence and a link whose words say where it leads", () => {
  const { document } = parseHTML(`<body>${notable(eventful(), "2025").text}</body>`);
  const items = [...document.querySelectorAll("ol.notable > li")];
  expect(items).toHaveLength(notables(eventful(), "2025").length);
  for (const item of items) {
    expect(item.textContent).toMatch(/\d\/\d/);
    expect(item.querySelector("a")?.getAttribute("href")).toMatch(/^\.\/[a-z0-9/A-Z-]+\.html/);
    expect(item.querySelector("a")?.textContent).toMatch(/^Xem /);
  }
  expect(document.querySelector("ol b b")).toBeNull();
});

test("seven are shown, and the others folded below with their number", () => {
  const kinds = ["roster", "evaluation", "registration", "campaign", "three_initiatives"] as const;
  const owed = ["2025"].flatMap((period) =>
    // Each owed by other units: of the same units one sentence would tell.
    kinds.map((kind, i) => receipts(kind, period, { sent: ["C1"], owed: [`A${i}`, "B1"] })),
  );
  const declared = ["A", "B", "C", "D"].map((group) => ({
    ...{
      period: "2025",
      group,
      measure: "evaluated",
      declared: "1/2",
      stated: 0.5,
      n: 2,
      N: 2,
      agrees: false,
    },
  }));
  const book = smallBook({
    counts: owed.flatMap(({ counts }) => counts),
    declared,
  });
  const { document } = parseHTML(`<body>${notable(book, "").text}</body>`);
  expect(document.querySelectorAll("body > ol > li")).toHaveLength(7);
  expect(document.querySelector("summary")?.textContent).toBe("và 2 điều khác");
  expect(document.querySelectorAll("details li")).toHaveLength(2);
});

test("where nothing stands out, that is said, and what there was nothing of to judge by", () => {
  const rules = "Không có điều gì đáng chú ý theo các quy tắc đã nêu";
  const said = (years: readonly string[], targets: readonly string[] = []) => {
    const counts = years.flatMap((period) => figures("evaluated", period, each("A B C D E F TT", [20, 20])));
    const aims = targets.map((period) => ({
      ...{ measure: "evaluated", base: "", period, group: "", target: 1, source: "" },
    }));
    return pageText(notable(smallBook({ counts, targets: aims }), "").text);
  };
  expect(said([])).toBe(`${rules}: chưa có số liệu để xét.`);
  expect(said(["2025"])).toBe(`${rules}; chưa có chỉ tiêu và số liệu cùng kỳ năm trước để so.`);
  expect(said(["2025"], ["2025"])).toBe(`${rules}; chưa có số liệu cùng kỳ năm trước để so.`);
  expect(said(["2024", "2025"], ["2024"])).toBe(`${rules}; chưa có chỉ tiêu để so.`);
  expect(said(["2024", "2025"], ["2025"])).toBe(`${rules}.`);
});

test("every rule is stated to its readers", () => {
  const text = pageText(notableStatements().text);
  for (const { id, name } of notableRules) {
    expect(text).toContain(name);
    expect(text).toContain(STATEMENTS[id]);
  }
});
