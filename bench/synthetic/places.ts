/** The places and times of a made-up province: 13 groups, 129 units on the last day, 24 quarters. */
import type { Campaign, Group, Period, Succession, Unit } from "../../src/terms/reference.ts";

const FIRST_DAY = "2020-01-01";
const MERGED_ON = "2024-07-01";
const DAY_BEFORE = "2024-06-30";
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026];
const QUARTERS = [
  { starts: "01-01", ends: "03-31", deadline: "04-10" },
  { starts: "04-01", ends: "06-30", deadline: "07-10" },
  { starts: "07-01", ends: "09-30", deadline: "10-10" },
  { starts: "10-01", ends: "12-31", deadline: "12-31" },
];

/** The last group is that of unions that belong to no district. */
export const DIRECT = "TT";
const DISTRICTS = Array.from({ length: 12 }, (_, i) => String(601 + i));

export const GROUPS: Group[] = [...DISTRICTS, DIRECT].map((group, i) => ({
  group,
  name: group === DIRECT ? "Đoàn trực thuộc" : `Huyện Giả Định ${i + 1}`,
  shortName: group === DIRECT ? "Trực thuộc" : `Giả Định ${i + 1}`,
  kind: group === DIRECT ? "trực thuộc" : "huyện",
  sort: i + 1,
  validFrom: FIRST_DAY,
  validTo: "",
}));

export const PERIODS: Period[] = YEARS.flatMap((year) =>
  QUARTERS.map(({ starts, ends, deadline }, i) => ({
    period: `${year}-Q${i + 1}`,
    starts: `${year}-${starts}`,
    ends: `${year}-${ends}`,
    deadline: `${year}-${deadline}`,
    scheme: "K100",
    expects: ["roster", "evaluation", "registration", "campaign", "three_initiatives"],
  })),
);

/** Ten pairs of communes became ten communes; nine or ten to a district, and twelve unions of no district. */
export const UNITS: Unit[] = [
  ...Array.from({ length: 107 }, (_, i) => commune(20_001 + i, i, FIRST_DAY, "")),
  ...Array.from({ length: 20 }, (_, i) => commune(21_001 + i, i >> 1, FIRST_DAY, DAY_BEFORE)),
  ...Array.from({ length: 10 }, (_, i) => commune(22_001 + i, i, MERGED_ON, "")),
  ...Array.from({ length: 12 }, (_, i) => ({
    code: `TT${String(i + 1).padStart(2, "0")}`,
    kind: "trực thuộc",
    name: `Đoàn Sở Giả Định ${i + 1}`,
    group: DIRECT,
    validFrom: FIRST_DAY,
    validTo: "",
  })),
];

export const SUCCESSIONS: Succession[] = Array.from({ length: 20 }, (_, i) => ({
  fromCode: String(21_001 + i),
  toCode: String(22_001 + (i >> 1)),
  on: MERGED_ON,
  primary: true,
  partial: false,
}));

/** One counted in people, one in turns, one in units, every quarter. */
export const CAMPAIGNS: Campaign[] = PERIODS.flatMap(({ period }) => [
  { campaign: `${period}-A`, name: `Cuộc thi ${period}`, period, countedIn: "người", expected: "all" },
  { campaign: `${period}-B`, name: `Ngày hội ${period}`, period, countedIn: "lượt", expected: "commune" },
  { campaign: `${period}-C`, name: `Công trình ${period}`, period, countedIn: "đơn vị", expected: "all" },
]);

function commune(code: number, i: number, validFrom: string, validTo: string): Unit {
  const group = DISTRICTS[i % DISTRICTS.length] ?? "";
  return { code: String(code), kind: "xã", name: `Xã Giả Định ${code}`, group, validFrom, validTo };
}
