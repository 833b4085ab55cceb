/** Lists of officers without a column for who has registered: their officers are not said to have registered or not. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cellsOf } from "../../src/components/analysis/cells.ts";
import { DEFAULT_QUERY } from "../../src/components/analysis/query.ts";
import { scopeOf } from "../../src/components/analysis/scope.ts";
import { valueText } from "../../src/components/analysis/value.ts";
import { Book } from "../../src/components/book/book.ts";
import { rateText } from "../../src/terms/rate.ts";
import { copySample, temporaryFolder } from "../support/pack.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { runPipeline } from "../support/run-pipeline.ts";

const folder = temporaryFolder();
const HEAD = "STT,Họ và tên,Chức vụ,Đơn vị";
const [PHU_LY, LY_NHAN] = ["THÀNH ĐOÀN PHỦ LÝ", "HUYỆN ĐOÀN LÝ NHÂN"];
const COMMUNES: Record<string, readonly string[]> = {
  [PHU_LY]: ["Phường Hai Bà Trưng", "Phường Lương Khánh Thiện", "Phường Trần Hưng Đạo"],
  [LY_NHAN]: ["Xã Nguyên Lý", "Xã Đạo Lý", "Xã Chân Lý"],
};

/** Two officers of each of three communes; so many of them have registered, or null where the list does not say. */
function list(body: string, ticked: number | null): string {
  const officers = (COMMUNES[body] ?? []).flatMap((unit, i) =>
    ["Bí thư", "Phó Bí thư"].map((position, j) => `${2 * i + j + 1},Người ${i} ${j},${position},${unit}`),
  );
  const rows = officers.map((officer, i) =>
    ticked === null ? officer : `${officer},${i < ticked ? "x" : ""}`,
  );
  const head = ticked === null ? HEAD : `${HEAD},Đã đăng ký rèn luyện đoàn viên`;
  return [`BCH ${body}`, "DANH SÁCH CÁN BỘ ĐOÀN NĂM 2024", head, ...rows].join("\n");
}

async function bookOf(lists: Record<string, number | null>): Promise<Book> {
  const data = copySample(mkdtempSync(join(folder, "data-")), /^$/);
  mkdirSync(join(data, "exports", "2024"), { recursive: true });
  for (const [body, ticked] of Object.entries(lists)) {
    writeFileSync(join(data, "exports", "2024", `${body}.csv`), list(body, ticked));
  }
  return new Book(await runPipeline(data));
}

const registered = { measure: "officers_registered", period: "2024" } as const;

test("where no list has the column there is no rate, and the page says why", async () => {
  const book = await bookOf({ [PHU_LY]: null, [LY_NHAN]: null });
  expect(rateText(book.rate(registered))).toBe("chưa nhận số liệu");
  const cards = pageText(drawn(book, "registration-cards", { period: "2024" }));
  expect(cards).toContain("Danh sách cán bộ đã nhận không có cột đăng ký rèn luyện.");
  expect(cards).not.toContain("0/12");
  const query = { ...DEFAULT_QUERY, measure: registered.measure, rows: "group" as const };
  const cells = cellsOf(book, query, scopeOf(book, query).a, ["group"]);
  expect(valueText(cells.value({}))).toBe("chưa nhận số liệu");
});

test("where one district's list has it, the province's base holds all, and the other district has no rate", async () => {
  const book = await bookOf({ [PHU_LY]: 2, [LY_NHAN]: null });
  expect(rateText(book.rate(registered))).toBe("16,7% (2/12)");
  expect(rateText(book.rate({ ...registered, group: "347" }))).toBe("33,3% (2/6)");
  expect(rateText(book.rate({ ...registered, group: "353" }))).toBe("chưa nhận số liệu");
  expect(pageText(drawn(book, "registration-cards", { period: "2024" }))).toContain(
    "Danh sách cán bộ của Lý Nhân không có cột đăng ký rèn luyện; cán bộ ở đó vẫn nằm trong mẫu số.",
  );
});

test("a column that nobody ticked says that nobody has registered", async () => {
  const book = await bookOf({ [PHU_LY]: 0 });
  expect(book.data.unasked).toEqual([]);
  expect(rateText(book.rate(registered))).toBe("0,0% (0/6)");
});
