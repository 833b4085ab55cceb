/** A province whose every group has fewer than five officers: what came in and is not shown is not said to be missing. */
import { expect, test } from "vitest";
import { drawn, pageText } from "../support/page-text.ts";
import { receipts, smallBook } from "../support/small-book.ts";

const book = smallBook({
  counts: receipts("evaluation", "2025", { sent: ["A1", "A2"], owed: [] }).counts,
  groups: smallBook().data.groups.filter(({ group }) => group === "A"),
  withheld: [{ period: "2025", group: "A" }],
});

test("the first page says of criteria by group what its cards say", () => {
  expect(pageText(drawn(book, "answers"))).toContain("Tiêu chí đạt\nNăm 2025\nít hơn 5 người");
  expect(pageText(drawn(book, "criterion-groups"))).toBe("Năm 2025: ít hơn 5 người");
});

test("a district's page says why its criteria are not there", () => {
  expect(pageText(drawn(book, "group-criteria", {}, "/dia-ban/A"))).toBe(
    "Tiêu chí đạt, năm 2025: ít hơn 5 người.",
  );
});

test("where nobody has sent an evaluation, it is said that none was received", () => {
  const nothing = smallBook();
  expect(pageText(drawn(nothing, "criterion-groups"))).toBe("Năm 2025: chưa nhận số liệu");
  expect(pageText(drawn(nothing, "group-criteria", {}, "/dia-ban/A"))).toBe(
    "Tiêu chí đạt, năm 2025: chưa nhận số liệu.",
  );
});
