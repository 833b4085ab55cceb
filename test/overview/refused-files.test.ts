import { expect, test } from "vitest";
import type { FileLine } from "../../src/terms/published.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { smallBook } from "../support/small-book.ts";

const file = (name: string, status: FileLine["status"], sheet = ""): FileLine => ({
  ...{ file: name, sheet, kind: "", period: "", group: "", ownUnit: "", status },
  ...{ rowsRead: null, accepted: null, quarantined: null, setAside: null },
  ...{ receivedOn: "", insteadOf: "", reason: "" },
});

test("files that could not be used are counted on the first page, each once, of all that came", () => {
  const files = [
    file("a.xlsx", "current", "1"),
    file("a.xlsx", "current", "2"),
    file("b.xlsx", "superseded"),
    file("c.xlsx", "refused"),
    file("d.pdf", "refused"),
  ];
  expect(pageText(drawn(smallBook({ files }), "refused-files"))).toBe(
    "Có 2/4 tệp nhận được chưa dùng được, nên chưa dòng nào trong đó được tính. Xem tệp và lý do",
  );
});

test("where every file is used, replaced or a copy, nothing is said", () => {
  const files = [file("a.xlsx", "current"), file("b.xlsx", "identical")];
  expect(pageText(drawn(smallBook({ files }), "refused-files"))).toBe("");
});
