import { expect, test } from "vitest";
import type { Book } from "../../src/components/book/book.ts";
import { FALLEN } from "../../src/components/overview/notable/fallen.ts";
import { pageText } from "../support/page-text.ts";
import { each, figures, smallBook, year } from "../support/small-book.ts";

function sentences(book: Book): string[] {
  return FALLEN.find(book, "2025").map(({ sentence }) => pageText(sentence.text));
}

test("a district that missed none and then twelve of forty fell further than chance", () => {
  // That all twelve of the 80 fall into the later forty: C(40,12) / C(80,12), once in 11 000.
  const counts = [
    ...figures("evaluated", "2024", { A: [40, 40], B: [400, 500] }),
    ...figures("evaluated", "2025", { A: [28, 40], B: [410, 500] }),
  ];
  const book = smallBook({ counts });
  expect(sentences(book)).toEqual([
    "A, năm 2025: 70,0% (28/40) cán bộ được đánh giá, giảm 30,0 điểm % so với năm 2024: 100% (40/40); giảm nhiều hơn mức mà ngẫu nhiên có thể giải thích (99,8%).",
  ]);
  const [found] = FALLEN.find(book, "");
  expect(found?.weight).toBeCloseTo(0.3, 12);
  expect(found?.href).toBe("./dia-ban/A.html?v=1&ky=2025");
});

test("a district that missed none and then four of forty may have had bad luck", () => {
  // C(40,4) / C(80,4) = 91390 / 1581580, once in seventeen.
  const counts = [
    ...figures("evaluated", "2024", { A: [40, 40] }),
    ...figures("evaluated", "2025", { A: [36, 40] }),
  ];
  expect(sentences(smallBook({ counts }))).toEqual([]);
});

test("all together are held to 95 %, since they are looked at only once", () => {
  // Six of 80, all in the later forty: C(40,6) / C(80,6) = 3838380 / 300500200, 1,3 %: below 2,5 %, above 0,1 %.
  const half = (n: number) => ({ A: [20, 20] as const, B: [n, 20] as const });
  const counts = [...figures("evaluated", "2024", half(20)), ...figures("evaluated", "2025", half(14))];
  expect(sentences(smallBook({ counts }))).toEqual([
    "Toàn tỉnh, năm 2025: 85,0% (34/40) cán bộ được đánh giá, giảm 15,0 điểm % so với năm 2024: 100% (40/40); giảm nhiều hơn mức mà ngẫu nhiên có thể giải thích (95%).",
  ]);
});

test("a rise is no fall, and who sent nothing did not fall, nor did all together because of it", () => {
  const before = figures("evaluated", "2024", { A: [28, 40], B: [40, 40] });
  const now = { A: [40, 40], B: [0, 40] } as const;
  const silent = figures("evaluated", "2025", now, { silent: ["B"] });
  expect(FALLEN.find(smallBook({ counts: [...before, ...silent] }), "2025")).toEqual([]);
  const sent = FALLEN.find(smallBook({ counts: [...before, ...figures("evaluated", "2025", now)] }), "2025");
  expect(sent.map(({ ask }) => ask?.group)).toEqual([undefined, "B"]);
});

test("what depends on the scheme is compared within one scheme only", () => {
  const met = (period: string, n: number) =>
    figures("criteria_met", period, each("A B C D E F", [n, 1000]), { criterion: "T1" });
  const counts = [...met("2024", 950), ...met("2025", 700)];
  expect(sentences(smallBook({ counts }))[0]).toContain(
    "Toàn tỉnh, năm 2025: 70,0% (4.200/6.000) lượt tiêu chí đạt, giảm 25,0 điểm % so với năm 2024: 95,0% (5.700/6.000)",
  );
  const criteria = smallBook().data.criteria.flatMap((one) => [one, { ...one, scheme: "S2" }]);
  expect(sentences(smallBook({ counts, criteria, periods: [year("2024"), year("2025", "S2")] }))).toEqual([]);
});

test("members' falls are measured by how much districts differ", () => {
  const spread = (p: number) => {
    const shares = [-200, -100, 0, 0, 100, 200].map(
      (more, i) => ["ABCDEF"[i] ?? "", [p + more, 1000]] as const,
    );
    return Object.fromEntries(shares);
  };
  // 70 % to 68 % of 6000: 2,4 standard errors of a binomial, and none to speak of where districts are 40 points apart.
  const apart = [
    ...figures("training_registered", "2024", spread(700)),
    ...figures("training_registered", "2025", spread(680)),
  ];
  expect(sentences(smallBook({ counts: apart }))).toEqual([]);
  const even = [
    ...figures("training_registered", "2024", each("A B C D E F", [700, 1000])),
    ...figures("training_registered", "2025", each("A B C D E F", [680, 1000])),
  ];
  expect(sentences(smallBook({ counts: even }))).toHaveLength(1);
});

test("the first period has nothing to fall from", () => {
  expect(FALLEN.find(smallBook({ counts: figures("evaluated", "2024", { A: [0, 40] }) }), "2024")).toEqual(
    [],
  );
});
