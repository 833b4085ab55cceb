import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { NARROW, WIDE } from "../../../src/components/charts/drawing.ts";
import { dumbbell } from "../../../src/components/charts/dumbbell.ts";
import { filled } from "../../../src/components/charts/fills.ts";
import { miniLine } from "../../../src/components/charts/mini-line.ts";
import { namedBars } from "../../../src/components/charts/named-bars.ts";
import { stackedShares } from "../../../src/components/charts/stacked-shares.ts";
import { textLines } from "../../../src/components/charts/text-lines.ts";
import { noRate, rate } from "../../../src/terms/rate.ts";

const parse = (svg: string) => parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document;
const number = (element: Element | undefined, name: string) => Number(element?.getAttribute(name));

const PARTS = { names: ["Xuất sắc", "Tốt"], rest: "chưa xếp loại", noun: "cán bộ" };

test("stacked shares are as wide as their counts, and who is in no part makes up the rest", () => {
  const page = parse(
    stackedShares(
      [
        { name: "Toàn tỉnh", shares: [rate(30, 50), rate(15, 50)] },
        { name: "Phủ Lý", shares: [rate(10, 10), rate(0, 10)] },
        { name: "Duy Tiên", shares: [noRate("withheld"), noRate("withheld")] },
      ],
      PARTS,
    ),
  );
  const [whole, , small] = [...page.querySelectorAll(".mark")];
  const widths = [...(whole?.querySelectorAll("rect") ?? [])].map((rect) => number(rect, "width"));
  expect(widths).toHaveLength(3);
  const [most = 0, some = 0, rest = 0] = widths;
  expect(most / some).toBeCloseTo(2, 2);
  expect(some / rest).toBeCloseTo(3, 2);
  expect(whole?.getAttribute("aria-label")).toBe(
    "Toàn tỉnh: Xuất sắc 60,0% (30/50), Tốt 30,0% (15/50), chưa xếp loại 10,0% (5/50)",
  );
  expect(whole?.textContent).toContain("60,0% · 30");
  expect(whole?.textContent).toContain("50 cán bộ");
  expect(small?.getAttribute("aria-label")).toBe("Duy Tiên: ít hơn 5 người");
  expect(small?.querySelectorAll("rect")).toHaveLength(0);
});

test("nobody without a part, no word of a rest", () => {
  const svg = stackedShares([{ name: "A", shares: [rate(3, 5), rate(2, 5)] }], PARTS);
  expect(svg).not.toContain("chưa xếp loại");
});

test("parts are told apart by more than colour", () => {
  const box = { x: 10, y: 20, width: 30, height: 12 };
  const drawn = (["solid", "light", "hatched", "empty", "rest"] as const).map((fill) => filled(box, fill));
  expect(new Set(drawn.map((svg) => svg.replace(/(fill|stroke)="[^"]*"/g, ""))).size).toBe(3);
  const hatching =
    parse(drawn[2] ?? "")
      .querySelector("path")
      ?.getAttribute("d") ?? "";
  for (const [, x, y] of hatching.matchAll(/[ML]([\d.]+) ([\d.]+)/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(10);
    expect(Number(x)).toBeLessThanOrEqual(40);
    expect(Number(y)).toBeGreaterThanOrEqual(20);
    expect(Number(y)).toBeLessThanOrEqual(32);
  }
});

test("a dumbbell's figures stand away from each other, whichever end is the higher", () => {
  const ends = { first: "tự chấm", second: "chính thức" };
  const page = parse(
    dumbbell(
      [
        { name: "A", first: rate(95, 100), second: rate(90, 100), remark: "cao hơn 5,0 điểm %" },
        { name: "B", first: rate(80, 100), second: rate(85, 100) },
        { name: "C", first: noRate("withheld"), second: noRate("withheld") },
      ],
      ends,
    ),
  );
  const [a, b, c] = [...page.querySelectorAll(".mark")];
  expect(a?.getAttribute("aria-label")).toBe(
    "A: tự chấm 95,0% (95/100), chính thức 90,0% (90/100), cao hơn 5,0 điểm %",
  );
  expect([...(a?.querySelectorAll("text") ?? [])].map((text) => text.textContent)).toEqual([
    ...["A", "cao hơn 5,0 điểm %", "95,0% tự chấm", "95/100", "chính thức 90,0%", "90/100"],
  ]);
  const anchors = [...(b?.querySelectorAll("text[stroke]") ?? [])].map((text) =>
    text.getAttribute("text-anchor"),
  );
  expect(anchors).toEqual(["end", "start"]);
  const dots = [...(b?.querySelectorAll("circle") ?? [])].map((dot) => number(dot, "cx"));
  expect(dots[0]).toBeLessThan(dots[1] ?? 0);
  expect(c?.textContent).toContain("ít hơn 5 người");
});

test("bars with names begin at nothing, go past a hundred per cent, and hold another rate as a tick", () => {
  const page = parse(
    namedBars([
      { name: "A", rate: rate(3, 4), beside: { name: "toàn tỉnh", rate: rate(1, 2) } },
      { name: "B", rate: rate(6, 4) },
    ]),
  );
  const [a, b] = [...page.querySelectorAll(".mark")];
  const width = (mark: Element | undefined) =>
    number([...(mark?.querySelectorAll("rect") ?? [])][1], "width");
  expect(width(b) / width(a)).toBeCloseTo(2, 2);
  const tick = number([...(a?.querySelectorAll("line") ?? [])][1], "x1");
  expect(tick / width(a)).toBeCloseTo(0.5 / 0.75, 2);
  expect(a?.getAttribute("aria-label")).toBe("A: 75,0% (3/4), toàn tỉnh: 50,0% (1/2)");
});

test("long names are broken into lines that fit, at words alone", () => {
  const name = "Chấp hành chủ trương của Đảng, Nghị quyết của Đoàn và pháp luật của Nhà nước";
  const lines = textLines(name, NARROW.width, NARROW);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(" ")).toBe(name);
  expect(textLines("ngắn", WIDE.width, WIDE)).toEqual(["ngắn"]);
});

test("a small line is broken where there is no figure and where it may not be drawn through", () => {
  const svg = miniLine(
    [
      { share: 0.8, joined: true },
      { share: 0.9, joined: true },
      { share: null, joined: true },
      { share: 0.7, joined: true },
      { share: 1, joined: false },
    ],
    [0.7, 1],
    "A: 80%",
  );
  const path = /d="([^"]*)"/.exec(svg)?.[1] ?? "";
  expect(path.match(/[ML]/g)).toEqual(["M", "L", "M", "M"]);
  expect(svg.match(/<circle/g)).toHaveLength(4);
});
