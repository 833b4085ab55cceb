/** Everything on the site that can be found by name: pages and their chapters, groups, units, criteria, campaigns. */
import { ADDRESS_VERSION } from "../../terms/address.ts";
import { plainWords } from "../../terms/fold.ts";
import { comparePeriods, periodNameInText } from "../../terms/period.ts";
import { groupName } from "../../terms/places.ts";
import type { Published } from "../../terms/published.ts";
import type { Criterion } from "../../terms/reference.ts";
import type { Chapter } from "../../terms/site-files.ts";
import { timeInForce } from "../group/time-in-force.ts";
import { unitLives } from "../group/unit-lives.ts";
import { type Findable, findableWords } from "./find.ts";

export interface SearchEntry extends Findable {
  title: string;
  /** What tells it from others of the same title: its kind, its district, its years. */
  detail: string;
  /** From the site's root. */
  href: string;
}

type Searchable = Pick<Published, "groups" | "units" | "periods" | "criteria" | "campaigns">;

/** In the order in which equally near ones are shown. */
export function searchEntries(data: Searchable, chapters: readonly Chapter[]): SearchEntry[] {
  return [
    ...chapters.filter(({ id }) => id === "").map(chapterEntry),
    ...groupEntries(data),
    ...unitEntries(data),
    ...chapters.filter(({ id }) => id !== "").map(chapterEntry),
    ...criterionEntries(data),
    ...campaignEntries(data),
  ];
}

/** Words by which readers look for a page besides its name. */
const ALSO: Readonly<Record<string, string>> = {
  "index.html": "trang đầu",
  "hop.html": "trình chiếu máy chiếu slide",
  "dia-ban.html": "huyện thành phố thị xã đơn vị",
  "3-chu-dong.html": "Đoàn cơ sở công nhận",
  "phan-tich.html": "lọc so sánh bảng Excel",
  "hinh.html": "ảnh biểu đồ tải SVG PNG CSV nhúng báo cáo",
  "so-lieu.html": "tệp phát hiện",
  "cach-tinh.html": "định nghĩa công thức",
};

function chapterEntry({ page, pageTitle, id, title }: Chapter): SearchEntry {
  const own = id === "";
  return {
    ...{ title, detail: own ? "trang" : `trang ${pageTitle}` },
    href: own ? page : `${page}#${id}`,
    key: plainWords(title),
    plain: findableWords(title, own ? (ALSO[page] ?? "") : pageTitle),
  };
}

function groupEntries({ groups, periods }: Searchable): SearchEntry[] {
  const day = lastDay(periods);
  const codes = [...new Set([...groups].sort((a, b) => a.sort - b.sort).map(({ group }) => group))];
  return codes.map((code) => {
    const title = groupName(groups, code, day);
    const names = groups.filter(({ group }) => group === code).map(({ name }) => name);
    return {
      ...{ title, detail: "địa bàn" },
      href: groupPage(code),
      key: plainWords(groupName(groups, code, day, true)),
      plain: findableWords(title, ...names, "địa bàn"),
    };
  });
}

/** Units in force stand before those that are no more. */
function unitEntries({ units, groups, periods }: Searchable): SearchEntry[] {
  const day = lastDay(periods);
  const lives = unitLives(units);
  const ordered = [
    ...lives.filter(({ validTo }) => validTo === ""),
    ...lives.filter(({ validTo }) => validTo !== ""),
  ];
  return ordered.map((life) => {
    const on = life.validTo || day;
    const district = groupName(groups, life.group, on, true);
    const where = life.kind === "trực thuộc" ? groupName(groups, life.group, on) : `thuộc ${district}`;
    return {
      ...{ title: life.fullName, detail: `${where}, ${timeInForce(life)}` },
      href: `${groupPage(life.group)}#${life.id}`,
      key: plainWords(life.name),
      plain: findableWords(life.fullName, district),
    };
  });
}

const KINDS: Record<Criterion["kind"], string> = {
  score: "tiêu chí",
  dont: "điều không nên làm",
  bonus: "điểm thưởng",
  penalty: "điểm trừ",
};

/** A criterion of several schemes stands once for each name, and leads to the latest period that has it. */
function criterionEntries({ criteria, periods }: Searchable): SearchEntry[] {
  const latest = new Map([...periods].sort(comparePeriods).map((period) => [period.scheme, period]));
  const found = new Map<string, SearchEntry>();
  for (const { scheme, code, name, kind, groupName: within } of criteria) {
    const period = latest.get(scheme);
    if (!period) continue;
    found.set(`${code} ${name}`, {
      title: `${code}. ${name}`,
      detail: `${KINDS[kind]}, khung ${scheme}`,
      href: `tieu-chi.html${inPeriod(period.period)}`,
      key: plainWords(name),
      plain: findableWords(code, name, KINDS[kind], within),
    });
  }
  return [...found.values()];
}

function campaignEntries({ campaigns }: Searchable): SearchEntry[] {
  return campaigns.map(({ name, period }) => ({
    ...{ title: name, detail: `cuộc thi, cuộc vận động, ${periodNameInText(period)}` },
    href: `tham-gia.html${inPeriod(period)}`,
    key: plainWords(name),
    plain: findableWords(name, "cuộc thi cuộc vận động", periodNameInText(period)),
  }));
}

function groupPage(code: string): string {
  return `dia-ban/${encodeURIComponent(code)}.html`;
}

function inPeriod(period: string): string {
  return `?v=${ADDRESS_VERSION}&ky=${encodeURIComponent(period)}`;
}

function lastDay(periods: Searchable["periods"]): string {
  return [...periods].sort(comparePeriods).at(-1)?.ends ?? "";
}
