/** Data folders that lack what a page would like to have: each page says so, and claims nothing. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Book } from "../../src/components/book/book.ts";
import { pageFooter, pageHeader } from "../../src/components/page/furniture.ts";
import { COMPONENTS } from "../../src/components/page/registry.ts";
import { copySample, temporaryFolder } from "../support/pack.ts";
import { drawn, pageText } from "../support/page-text.ts";
import { runPipeline } from "../support/run-pipeline.ts";

const folder = temporaryFolder();

function words(book: Book, ...names: string[]): string {
  return names.map((name) => pageText(drawn(book, name))).join("\n");
}

function expectSound(book: Book): void {
  for (const name of Object.keys(COMPONENTS)) {
    expect(drawn(book, name), name).not.toMatch(/undefined|NaN|Infinity|\[object/);
  }
}

/** Keeps the header and the rows that begin so. */
function keepRows(file: string, start: string): void {
  const [header = "", ...rows] = readFileSync(file, "utf8").split(/\r?\n/);
  writeFileSync(
    file,
    `${[header, ...rows.filter((row) => start !== "" && row.startsWith(start))].join("\n")}\n`,
  );
}

test("one period, no targets and nobody's name: nothing is compared, judged or attributed", async () => {
  const data = copySample(join(folder, "one"), /^2026-H1\//);
  rmSync(join(data, "reference", "identity.csv"));
  rmSync(join(data, "reference", "targets.csv"));
  keepRows(join(data, "reference", "periods.csv"), "2026-H1,");
  keepRows(join(data, "reference", "campaigns.csv"), "");
  keepRows(join(data, "exports", "manifest.csv"), "2026-H1/");
  const book = new Book(await runPipeline(data));
  expectSound(book);
  const answers = words(book, "answers");
  expect(answers).toContain("94,2% 81/86 cán bộ\nChưa có kỳ cùng loại năm trước để so.");
  expect(answers).not.toContain("chỉ tiêu");
  expect(answers).toContain("“3 chủ động”, cấp xã\n6 tháng đầu năm 2026\nkhông áp dụng");
  expect(words(book, "trends")).toBe(
    "Chưa có hai kỳ nào cùng độ dài để thành xu hướng; số liệu ở bảng theo kỳ.",
  );
  expect(words(book, "districts")).not.toContain("chỉ tiêu");
  const around = pageText(`${pageHeader(book.data, "/index").text}${pageFooter(book.data, "/index").text}`);
  expect(around).toContain("Nguồn: số liệu các đơn vị đã gửi");
  expect(around).not.toContain("mô phỏng");
});

test("officers in post but no evaluation: there is no figure, and none of nought", async () => {
  const book = new Book(await runPipeline(copySample(join(folder, "roster"), /danh-sach-can-bo/)));
  expectSound(book);
  expect(words(book, "answers")).not.toContain("%");
  expect(words(book, "answers", "trends", "districts")).toContain("chưa nhận số liệu");
  expect(words(book, "not-submitted")).toContain("Kết quả đánh giá – tất cả 35 đơn vị.");
});

test("no file at all: pages stand, and say that nothing came", async () => {
  const book = new Book(await runPipeline(copySample(join(folder, "none"), /^nothing$/)));
  expectSound(book);
  expect(words(book, "answers")).not.toContain("%");
  expect(words(book, "intake-by-group")).toBe("Chưa nhận được tệp nào.");
  expect(pageHeader(book.data, "/index").text).toContain("Chưa rõ ngày nhận số liệu");
  expect(pageText(pageFooter(book.data, "/index").text)).toMatch(/^Chưa nhận tệp nào của các đơn vị\./);
});
