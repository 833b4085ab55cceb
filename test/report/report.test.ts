/** Whole reports: their chapters, what is left out and why, and some sentences of 2024 counted by hand. */
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { Book } from "../../src/components/book/book.ts";
import type { Report } from "../../src/components/report/model.ts";
import { figureCaption, numbering, tableCaption } from "../../src/components/report/numbering.ts";
import { reportBody } from "../../src/components/report/page/body.ts";
import { reportHead } from "../../src/components/report/page/head.ts";
import { reportOf, reportPeriods } from "../../src/components/report/report.ts";
import { otherProvince } from "../support/other-province.ts";
import { SAMPLE } from "../support/pack.ts";
import { bookOnce } from "../support/published.ts";
import { smallBook, year } from "../support/small-book.ts";
import { textOf } from "./stated.ts";

let book: Book;
const reports = new Map<string, Report>();
beforeAll(async () => {
  book = await bookOnce(SAMPLE.data);
  for (const period of reportPeriods(book)) reports.set(period, reportOf(book, period));
});

function reportFor(period: string): Report {
  const found = reports.get(period);
  if (!found) throw new Error(period);
  return found;
}

const titles = (report: Report) => report.chapters.map(({ title }) => title);
const documentOf = (report: Report) =>
  parseHTML(`<!doctype html><html><body>${reportHead(report)}${reportBody(report)}</body></html>`).document;

describe("the year 2024", () => {
  test.each([
    "Có 225/235 cán bộ Đoàn đương nhiệm (Bí thư, Phó Bí thư) được đánh giá, đạt 95,7%, thấp hơn chỉ tiêu 100% đề ra (còn thiếu 10 cán bộ), tăng 1,7 điểm % so với năm 2023 (223/237, 94,1%).",
    "Có 107/109 Đoàn xã, phường, thị trấn được công nhận Đoàn cơ sở “3 chủ động”, đạt 98,2%, thấp hơn chỉ tiêu 100% đề ra (còn thiếu 2 đơn vị), tăng 4 đơn vị so với năm 2023 (103/109, 94,5%).",
    "Có 4/6 địa bàn đạt 100%; chưa đạt 100%: Phủ Lý 95,2% (20/21), Kim Bảng 94,4% (17/18).",
    "Có 110/113 Đoàn cơ sở (kể cả Đoàn trực thuộc) được công nhận Đoàn cơ sở “3 chủ động”, đạt 97,3%, tăng 3 đơn vị so với năm 2023 (107/113, 94,7%).",
    "Có 30.149/31.374 đoàn viên đăng ký chương trình “Rèn luyện đoàn viên”, đạt 96,1% (chỉ tiêu đề ra: 95%), tăng 0,1 điểm % so với năm 2023 (29.832/31.063, 96,0%).",
    "Có 5/7 địa bàn (tính cả khối trực thuộc) đạt chỉ tiêu; chưa đạt: Duy Tiên 95,0% (4.186/4.407) thiếu 1 đoàn viên, Lý Nhân 94,6% (5.398/5.707) thiếu 24 đoàn viên.",
    "“Ánh sáng soi đường”: có 107/113 Đoàn cơ sở tham gia, đạt 94,7%; số người tham gia bằng 75,8% (23.779/31.374) số đoàn viên của các đơn vị đã nộp số liệu đăng ký.",
    "“Thanh niên tình nguyện hè”: có 106/109 Đoàn xã, phường, thị trấn tham gia, đạt 97,2%, với 72.683 lượt tham gia.",
    "Kết quả xếp loại cán bộ được đánh giá: Hoàn thành xuất sắc nhiệm vụ 51,6% (116/225); Hoàn thành tốt nhiệm vụ 47,6% (107/225); 2 cán bộ chưa xếp loại; không có cán bộ nào xếp loại “Hoàn thành nhiệm vụ”, “Không hoàn thành nhiệm vụ”.",
    "Tính đến ngày 31/12/2024, toàn tỉnh có 109 đơn vị cấp xã (83 xã, 20 phường, 6 thị trấn) ở 6 địa bàn; ngoài ra có 4 Đoàn trực thuộc.",
  ])("says: %s", (sentence) => {
    expect(textOf(reportFor("2024"))).toContain(sentence);
  });

  test("has its chapters in the order in which such a report has them", () => {
    expect(titles(reportFor("2024"))).toEqual([
      "I. ĐẶC ĐIỂM TÌNH HÌNH",
      "1. Tổ chức, địa giới và khung tiêu chí",
      "2. Tình hình nộp số liệu",
      "II. KẾT QUẢ THỰC HIỆN",
      "1. Đánh giá cán bộ",
      "2. Thực hiện khung tiêu chí",
      "3. Xếp loại cán bộ",
      "4. Đăng ký chương trình Rèn luyện đoàn viên",
      "5. Tham gia các cuộc thi, cuộc vận động",
      "6. Xây dựng Đoàn cơ sở “3 chủ động”",
      "III. NHỮNG ĐIỂM CẦN LƯU Ý",
      "1. Chỉ tiêu chưa đạt",
      "2. Số liệu chưa nộp",
      "3. Báo cáo của địa bàn khác với số cộng từ các dòng",
      "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ",
      "V. ĐỀ XUẤT, KIẾN NGHỊ",
    ]);
  });

  test("is headed in the Union's form, with blanks for number, day and signature", () => {
    const text = (documentOf(reportFor("2024")).body.textContent ?? "").replace(/\s+/g, " ");
    for (const words of [
      "TỈNH ĐOÀN HÀ NAM",
      "BAN THƯỜNG VỤ",
      "Số: …………-BC/…………",
      "ĐOÀN TNCS HỒ CHÍ MINH",
      "Hà Nam, ngày …… tháng …… năm",
      "DỰ THẢO",
      "Số liệu mô phỏng",
      "TM. BAN THƯỜNG VỤ TỈNH ĐOÀN HÀ NAM",
      "Nơi nhận:",
    ]) {
      expect(text).toContain(words);
    }
    expect(reportFor("2024").title).toBe(
      "Kết quả thực hiện mô hình “Cán bộ Đoàn gương mẫu, trách nhiệm” năm 2024",
    );
  });
});

test("2025 names what boundaries did, and subtracts nothing across them in its sentences", () => {
  const text = textOf(reportFor("2025"));
  expect(text).toContain(
    "Địa giới đơn vị hành chính đã thay đổi từ ngày 01/01/2025 và 01/07/2025: số đơn vị cấp xã là 109 vào cuối năm 2024 và 33 vào cuối năm 2025;",
  );
  expect(text).toContain(
    "Có 30/33 Đoàn xã, phường được công nhận Đoàn cơ sở “3 chủ động”, đạt 90,9%, thấp hơn chỉ tiêu 100% đề ra (còn thiếu 3 đơn vị); năm 2024, trước khi thay đổi địa giới, là 98,2% (107/109).",
  );
  expect(text).not.toMatch(/(?:tăng|giảm) [\d,]+ (?:điểm %|đơn vị|cán bộ) so với năm 2024/);
  expect(text).toContain(
    "Số liệu về cán bộ chưa gồm Đoàn trực thuộc, nơi có ít hơn 5 cán bộ, hoặc ít hơn 5 người được đánh giá.",
  );
});

test("half a year has only the chapters that it asks for", () => {
  const found = titles(reportFor("2024-H1"));
  expect(found).toContain("4. Đăng ký chương trình Rèn luyện đoàn viên");
  expect(found.join("\n")).not.toMatch(/cuộc vận động|3 chủ động/);
  expect(textOf(reportFor("2024-H1"))).not.toMatch(/[^ộ] đoàn viên đăng ký/);
});

test("what should be there and is not has its chapter, and one line that says why", () => {
  const empty = reportOf(smallBook({ periods: [year("2025")], dataDate: "" }), "2025");
  expect(textOf(empty)).toContain("1. Đánh giá cán bộ\nNăm 2025: chưa nhận số liệu.");
  expect(textOf(empty)).not.toMatch(/\d%/);
  const early = reportOf(smallBook({ dataDate: "2025-06-01" }), "2025");
  expect(textOf(early)).toContain("1. Đánh giá cán bộ\nNăm 2025: chưa đến hạn.");
  const small = smallBook({ identity: {} });
  expect(reportOf(small, "2025").notice).toBe("");
  expect(documentOf(reportOf(small, "2025")).querySelector(".issuer")?.textContent).toContain("………");
});

test("what comes next is left to the office: lines, and no words", () => {
  for (const report of reports.values()) {
    const blanks = report.chapters.filter(({ id }) => ["phuong-huong", "kien-nghi"].includes(id));
    expect(blanks.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual(["blank", "blank"]);
  }
});

test("tables and figures are numbered through, each with a caption, a source and its data's notice", () => {
  for (const report of reports.values()) {
    const numbered = numbering(report);
    for (const [i, table] of numbered.tables.entries()) {
      expect(tableCaption(numbered, table)).toMatch(new RegExp(`^Bảng ${i + 1}\\. \\S`));
      expect(table.source).toContain("Số liệu mô phỏng.");
    }
    for (const [i, figure] of numbered.figures.entries()) {
      expect(figureCaption(numbered, figure)).toMatch(new RegExp(`^Hình ${i + 1}\\. \\S`));
      expect(figure.figure.source).toContain("Số liệu mô phỏng.");
      expect(figure.address.period).toBe(report.period);
    }
    const ids = [...documentOf(report).querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  }
});

test("every table's sum is its last row, and has what its columns have", () => {
  for (const report of reports.values()) {
    for (const { columns, rows, foot, states } of numbering(report).tables) {
      for (const row of [...rows, ...(foot ? [foot] : [])]) expect(row).toHaveLength(columns.length);
      expect(foot?.[0]).toMatch(/^(?:Cộng|Khớp)/);
      expect(states).toHaveLength(rows.length + 1);
    }
  }
});

test("charts over time end with the report's own period", () => {
  const trend = numbering(reportFor("2025")).figures.find(({ figure }) => figure.id.startsWith("xu-huong"));
  const said = trend?.figure.draw({ width: 620, font: 14 }) ?? "";
  expect(said).toContain("Năm 2023: 94,1% (223/237)");
  expect(said).toContain("Năm 2025 (đổi địa giới): 93,1% (81/87)");
  const before = numbering(reportFor("2024")).figures.map(({ figure }) =>
    figure.draw({ width: 620, font: 14 }),
  );
  expect(before.join("")).not.toContain("Năm 2025");
});

test("a province without a programme, a name, targets or units outside its districts has its reports, too", () => {
  const other = new Book(otherProvince());
  for (const period of reportPeriods(other)) {
    const report = reportOf(other, period);
    const text = textOf(report);
    expect(`${text}${reportBody(report)}`).not.toMatch(/undefined|NaN|Infinity|\[object/);
    expect(text).not.toContain("chỉ tiêu");
  }
  expect(reportOf(other, "2026-Q1").title).toBe("Kết quả đánh giá cán bộ và công tác Đoàn quý I năm 2026");
  expect(reportOf(other, "2026-Q1").heading.issuer[0]).toBe("TỈNH ĐOÀN <THỬ & NGHIỆM>");
});
