/** What a tick says in the column of a thing not to do, by what the header says of it. */
import { expect, test } from "vitest";
import { contextOf } from "../../loaders/recognise/context.ts";
import { recogniseFile } from "../../loaders/recognise/file.ts";
import { province, TABLES } from "./province.ts";
import { columnsOf, columnsOver, columnsUnder, NOTHING, sheetOf } from "./sheets.ts";

const OFFICER = ["Họ và tên", "Chức vụ", "Đơn vị"];

/** The column of K1 under an upper and a lower cell. */
const over = (upper: string, lower: string) =>
  columnsOver([...OFFICER, "A1", upper], ["", "", "", "Điểm", lower], ["An", "BT", "Quế", "20", "x"]).at(-1);
const under = (head: string) => columnsUnder(...OFFICER, "A1", head).at(-1);

test.each([
  ["K1", "Không vi phạm"],
  ["K1. Làm việc hình thức", "Chưa vi phạm"],
  ["Không vi phạm", "K1"],
  ["K1 (đánh dấu x nếu không vi phạm)", "Kết quả"],
  ["Những điều không nên làm (tích vào ô nếu không vi phạm)", "K1"],
])("that it was not done, alone under %s / %s", (upper, lower) =>
  expect(over(upper, lower)).toBe("E kept:K1"),
);

test.each([
  ["K1", "Vi phạm"],
  ["Những điều không nên làm", "K1"],
  ["Những điều không nên làm (không vi phạm ghi Không)", "K1"],
  ["K1 (để trống nếu không vi phạm)", "Kết quả"],
  ["K1 (đánh dấu x nếu vi phạm, không vi phạm để trống)", "Kết quả"],
])("that it was done, under %s / %s", (upper, lower) => expect(over(upper, lower)).toBe("E flag:K1"));

test("that it was done, where a thing not to do is to leave something undone", () => {
  expect(under("K1. Không chấp hành kỷ luật")).toBe("E flag:K1");
});

test.each(["K1 (vi phạm hoặc không vi phạm)", "K1. Vi phạm / Không vi phạm"])(
  "what nobody can tell, under %s",
  (head) => expect(under(head)).toBe("E unclear:K1"),
);

test("what nobody can tell, where the criterion itself is called so", () => {
  const schemes = TABLES["schemes/K23.csv"]?.replace("Làm việc hình thức", "Không vi phạm giờ giấc") ?? "";
  const context = contextOf(province({ "schemes/K23.csv": schemes }));
  const columns = (head: string) => {
    const header = [...OFFICER, "A1", head];
    const sheet = sheetOf([["Năm 2023"], header, ["An", "BT", "Quế", "20", "x"]]);
    const file = recogniseFile("bieu.csv", [sheet], NOTHING, context);
    return "refusal" in file ? file.refusal : columnsOf(file).at(-1);
  };
  expect(columns("K1. Không vi phạm giờ giấc")).toBe("E unclear:K1");
  expect(columns("K1")).toBe("E flag:K1");
});

test("of two columns the one counts that says who did it", () => {
  expect(columnsUnder(...OFFICER, "A1", "K1. Không vi phạm", "K1. Vi phạm").slice(4)).toEqual(["F flag:K1"]);
});
