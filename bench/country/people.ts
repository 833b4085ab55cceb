/** The officers of a made-up country, the same in every period: names in a country's proportions, and spellings of units. */
import type { Chance } from "../synthetic/chance.ts";
import type { District } from "./places.ts";
import type { Size } from "./size.ts";

export interface Officer {
  name: string;
  position: "Bí thư" | "Phó Bí thư";
  /** The unit as the district's office writes it. */
  unit: string;
  /** How well the officer does, from 0 to 1. */
  skill: number;
}

const SURNAMES = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split(" ");
const MIDDLE = "Văn Thị Hữu Đức Minh Ngọc Thanh Quốc Xuân Thu Hồng Kim Bảo Gia Phương Anh Đình Công".split(
  " ",
);
const GIVEN =
  "An Anh Bình Châu Chi Cường Dung Dũng Duy Giang Hà Hải Hạnh Hiếu Hoa Hòa Hùng Hương Huy Khánh Lan Linh Long Mai Nam Nga Ngân Nhung Phong Phúc Quân Quỳnh Sơn Tâm Thảo Thắng Thủy Trang Trung Tuấn Tùng Uyên Vân Việt Yến".split(
    " ",
  );
const SPELLINGS = ["Xã ", "Đoàn xã ", "xã ", "ĐX ", ""];

/** A district's officers, commune by commune: a secretary, then deputies, no two of one name in a commune. */
export function officersOf(district: District, at: number, { officers }: Size, chance: Chance): Officer[] {
  const spelling = SPELLINGS[at % SPELLINGS.length] ?? "";
  return district.communes.flatMap((commune) => {
    const names = new Set<string>();
    while (names.size < officers)
      names.add(`${pick(SURNAMES, chance)} ${pick(MIDDLE, chance)} ${pick(GIVEN, chance)}`);
    return [...names].map((name, i) => ({
      name,
      position: i === 0 ? ("Bí thư" as const) : ("Phó Bí thư" as const),
      unit: spelling + commune.name,
      skill: 0.6 + 0.4 * chance.next(),
    }));
  });
}

function pick(from: readonly string[], chance: Chance): string {
  return from[chance.between(0, from.length - 1)] ?? "";
}
