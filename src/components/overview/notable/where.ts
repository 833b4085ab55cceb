/** Where the slice behind a sentence is shown, seen from a page at the site's root. */
import { ADDRESS_VERSION } from "../../../terms/address.ts";
import type { MeasureId } from "../../../terms/measures.ts";
import { periodNameInText } from "../../../terms/period.ts";
import type { Book } from "../../book/book.ts";
import { nameOfGroup } from "../../markup/names.ts";

interface Where {
  href: string;
  link: string;
}

const CRITERIA = { page: "tieu-chi", name: "trang Tiêu chí" };
const PARTICIPATION = { page: "tham-gia", name: "trang Tham gia" };

const PAGES: Partial<Record<MeasureId, { page: string; name: string }>> = {
  criteria_met: CRITERIA,
  three_initiatives: { page: "3-chu-dong", name: "trang 3 chủ động" },
  training_registered: PARTICIPATION,
  officers_registered: PARTICIPATION,
  campaign_units: PARTICIPATION,
};

/** A group's name inside a sentence: short, but whole where the short one does not say what it is. */
export function placeName(book: Book, group: string, period: string): string {
  const found = book.data.groups.find((one) => one.group === group);
  return nameOfGroup(book, group, period, found?.kind !== "trực thuộc");
}

/** A group's own page in a period. */
export function groupPage(book: Book, group: string, period: string): Where {
  return {
    href: `./dia-ban/${encodeURIComponent(group)}.html${inPeriod(period)}`,
    link: `Xem ${placeName(book, group, period)}, ${periodNameInText(period)}`,
  };
}

/** The page of a measure in a period; what has none is shown by district on the first page. */
export function measurePage(measure: MeasureId, period: string): Where {
  const { page, name } = PAGES[measure] ?? { page: "index", name: "các địa bàn" };
  const part = page === "index" ? "#cac-dia-ban" : "";
  return {
    href: `./${page}.html${inPeriod(period)}${part}`,
    link: `Xem ${name}, ${periodNameInText(period)}`,
  };
}

export const NOT_SUBMITTED: Where = { href: "./so-lieu.html#chua-nop", link: "Xem danh sách chưa nộp" };

export const HELD_ROWS: Where = {
  href: "./so-lieu.html#dong-chua-duoc-tinh-va-cach-sua",
  link: "Xem dòng chưa được tính và cách sửa",
};

export const DECLARED: Where = {
  href: "./index.html#bao-cao-cua-dia-ban-va-so-lieu-goc",
  link: "Xem bảng đối chiếu",
};

function inPeriod(period: string): string {
  return `?v=${ADDRESS_VERSION}&ky=${encodeURIComponent(period)}`;
}
