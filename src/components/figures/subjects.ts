/** What several pages show charts of: the same figure has the same name and the same title on each of them. */
import type { MeasureId } from "../../terms/measures.ts";
import type { Base } from "../book/book.ts";

interface FigureSubject {
  /** In addresses. */
  name: string;
  /** Over a chart of districts, or of periods. */
  title: string;
  /** Words that tell the base, for a subtitle. */
  base?: string;
}

const SUBJECTS: Readonly<Record<string, FigureSubject>> = {
  evaluated: { name: "can-bo-duoc-danh-gia", title: "Cán bộ được đánh giá" },
  criteria_met: { name: "tieu-chi-dat", title: "Tiêu chí đạt" },
  "three_initiatives commune": {
    ...{ name: "3-chu-dong", title: "Được công nhận “3 chủ động”" },
    base: "xã, phường, thị trấn",
  },
  "three_initiatives all": {
    ...{ name: "3-chu-dong-moi-doan-co-so", title: "Được công nhận “3 chủ động”" },
    base: "mọi Đoàn cơ sở, kể cả Đoàn trực thuộc",
  },
  training_registered: { name: "dang-ky-ren-luyen", title: "Đoàn viên đăng ký Rèn luyện đoàn viên" },
  officers_registered: { name: "can-bo-dang-ky-ren-luyen", title: "Cán bộ đăng ký Rèn luyện đoàn viên" },
};

/** Throws where pages show no charts of the measure on this base. */
export function figureSubject(measure: MeasureId, base: Base = ""): FigureSubject {
  const found = SUBJECTS[base === "" ? measure : `${measure} ${base}`];
  if (!found) throw new RangeError(`no charts of ${measure} ${base}`);
  return found;
}
