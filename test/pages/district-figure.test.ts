/** What is said above and below a chart of districts. */
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { drawn, pageText } from "../support/page-text.ts";
import { each, figures, smallBook } from "../support/small-book.ts";

/** The subtitle of the districts' evaluations in 2025, with targets of some. */
function subtitle(targets: Record<string, number>): string | undefined {
  const book = smallBook({
    counts: figures("evaluated", "2025", each("A B C D E F", [18, 20])),
    targets: Object.entries(targets).map(([group, target]) => ({
      ...{ measure: "evaluated", base: "", period: "2025", group: group === "all" ? "" : group, target },
      source: "",
    })),
  });
  return /năm 2025.*/.exec(pageText(drawn(book, "districts", { period: "2025" })))?.[0];
}

test("a target is said to be all districts' only where it is", () => {
  expect(subtitle({})).toBe("năm 2025");
  expect(subtitle({ all: 0.95 })).toBe("năm 2025, chỉ tiêu 95%");
  expect(subtitle({ all: 0.95, A: 0.8 })).toBe("năm 2025, chỉ tiêu riêng từng địa bàn");
});

test("a target that only some districts have is said to be theirs", () => {
  expect(subtitle({ A: 0.8 })).toBe("năm 2025, chỉ tiêu riêng của A: 80%");
  expect(subtitle({ A: 0.8, C: 0.8 })).toBe("năm 2025, chỉ tiêu riêng của A, C: 80%");
  expect(subtitle({ A: 0.8, C: 0.9 })).toBe("năm 2025, chỉ tiêu riêng của A, C");
  expect(subtitle({ A: 0.8, B: 0.8, C: 0.8, D: 0.8 })).toBe("năm 2025, chỉ tiêu riêng của 4 địa bàn: 80%");
});

test("the table of a coverage says of which base it is, for it is read and copied without the title above it", () => {
  const shares = each("A B C D E F", [3, 4]);
  const counts = ["commune", "all"].flatMap((base) => figures("three_initiatives", "2025", shares, { base }));
  const { document } = parseHTML(
    `<body>${drawn(smallBook({ counts }), "districts", { period: "2025" })}</body>`,
  );
  expect(document.querySelector("caption")?.textContent).toBe(
    "Được công nhận “3 chủ động”, theo địa bàn, năm 2025, xã, phường, thị trấn",
  );
});
