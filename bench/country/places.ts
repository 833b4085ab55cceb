/** The groups and communes of a made-up country: names of two syllables that repeat from group to group. */
import type { Size } from "./size.ts";

export interface Place {
  code: string;
  name: string;
}

export interface District extends Place {
  /** The name as a file's name spells it: `tan-an`. */
  slug: string;
  communes: Place[];
}

const FIRST =
  "Tân Phú Bình Long An Hòa Đông Tây Nam Bắc Thanh Vĩnh Mỹ Hưng Lộc Xuân Thạch Quảng Yên Hải Sơn Kim Ngọc Trung Đại Phong Diên Cẩm Liên Hồng".split(
    " ",
  );
const SECOND =
  "An Bình Châu Dương Đức Giang Hà Hiệp Hội Khánh Khê Lâm Lập Lĩnh Lợi Minh Mỹ Nghĩa Phong Phước Quang Sơn Tâm Thành Thịnh Thọ Tiến Trạch Trì Xá".split(
    " ",
  );

/** Districts of as many communes as possible alike; the first have one more. */
export function districtsOf({ groups, communes }: Size): District[] {
  let before = 0;
  return Array.from({ length: groups }, (_, at): District => {
    const count = Math.floor(communes / groups) + (at < communes % groups ? 1 : 0);
    const first = before;
    before += count;
    const name = `${nameOf(at)}${at < 900 ? "" : ` ${Math.floor(at / 900)}`}`;
    return {
      ...{ code: String(1001 + at), name, slug: slugOf(name) },
      communes: Array.from({ length: count }, (_, i) => ({
        code: String(20_001 + first + i),
        name: nameOf(at * 7 + i * 31 + 450),
      })),
    };
  });
}

function nameOf(at: number): string {
  const within = at % 900;
  return `${FIRST[within % 30]} ${SECOND[(Math.floor(within / 30) + within) % 30]}`;
}

function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .toLowerCase()
    .replace(/ /g, "-");
}
