/** Figures so near to one another that no tenth of a point parts them are not said to be the same. */
import { expect, test } from "vitest";
import { drawn, pageText } from "../support/page-text.ts";
import { figures, smallBook } from "../support/small-book.ts";

/** A alone in 2024, A and B in 2025; what cards and A's own page say. */
function words(then: readonly [number, number], a: readonly [number, number], b: readonly [number, number]) {
  const book = smallBook({
    counts: [
      ...figures("training_registered", "2024", { A: then }),
      ...figures("training_registered", "2025", { A: a, B: b }),
    ],
  });
  return [drawn(book, "answers"), drawn(book, "group-beside", {}, "/dia-ban/A")].map(pageText).join("\n");
}

test("84,53% and 84,56% are shown as two percentages, and nearly did not change", () => {
  const said = words([8453, 10_000], [8456, 10_000], [8456, 10_000]);
  expect(said).toContain(
    "84,6% 16.912/20.000 đoàn viên\nGần như không đổi so với năm 2024: 84,5% (8.453/10.000)",
  );
  expect(said).toContain("Gần như không đổi so với năm 2024: 84,5% (8.453/10.000).");
});

test("what is one share did not change, whatever it is out of", () => {
  const said = words([1, 2], [5, 10], [50, 100]);
  expect(said).toContain("Không đổi so với năm 2024: 50,0% (1/2)");
  expect(said).not.toContain("ần như");
  expect(said).toContain("Toàn tỉnh 50,0% (55/110): bằng toàn tỉnh");
});

test("a district three hundredths of a point above the province is near it, not even with it", () => {
  // 8.456 of 10.000, and 16.906 of 20.000 with B.
  expect(words([1, 2], [8456, 10_000], [8450, 10_000])).toContain(
    "Toàn tỉnh 84,5% (16.906/20.000): gần bằng toàn tỉnh",
  );
});
