/** What a measure can be split and narrowed by: the columns of the long table, as readers call them. */
import { MEASURES, type MeasureId } from "../../terms/measures.ts";

export const DIMENSIONS = [
  "group",
  "period",
  "position",
  "criterionGroup",
  "criterion",
  "grade",
  "campaign",
  "unit",
  "kind",
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

interface DimensionWords {
  /** In an address, as a name and as a value of `theo` and `cot`. */
  address: string;
  label: string;
  /** Inside a sentence. */
  inText: string;
  /** Where none is chosen. */
  all: string;
}

export const DIMENSION_WORDS: Readonly<Record<Dimension, DimensionWords>> = {
  group: { address: "dia-ban", label: "Địa bàn", inText: "địa bàn", all: "Toàn tỉnh" },
  period: { address: "ky", label: "Kỳ", inText: "kỳ", all: "Mới nhất" },
  position: { address: "chuc-danh", label: "Chức danh", inText: "chức danh", all: "Mọi chức danh" },
  criterionGroup: {
    address: "nhom",
    label: "Nhóm tiêu chí",
    inText: "nhóm tiêu chí",
    all: "Mọi nhóm",
  },
  criterion: { address: "tieu-chi", label: "Tiêu chí", inText: "tiêu chí", all: "Mọi tiêu chí" },
  grade: { address: "xep-loai", label: "Mức xếp loại", inText: "mức xếp loại", all: "Mọi mức" },
  campaign: {
    address: "phong-trao",
    label: "Cuộc thi, cuộc vận động",
    inText: "cuộc thi, cuộc vận động",
    all: "Mọi cuộc",
  },
  unit: { address: "don-vi", label: "Đơn vị", inText: "đơn vị", all: "Mọi đơn vị" },
  kind: { address: "loai", label: "Loại số liệu", inText: "loại số liệu", all: "Mọi loại" },
};

const EVERYWHERE = ["group", "period"] as const;

/** The dimensions that a measure is published by. */
export function dimensionsOf(measure: MeasureId): readonly Dimension[] {
  const { about } = MEASURES[measure];
  if (measure === "grade") return [...EVERYWHERE, "position", "grade"];
  if (criteriaKindsOf(measure).length > 0) return [...EVERYWHERE, "position", "criterionGroup", "criterion"];
  if (about === "officers") return [...EVERYWHERE, "position"];
  if (measure === "rows_accepted") return [...EVERYWHERE, "kind"];
  if (about === "files") return [...EVERYWHERE, "unit", "kind"];
  return MEASURES[measure].source === "campaign"
    ? [...EVERYWHERE, "campaign", "unit"]
    : [...EVERYWHERE, "unit"];
}

/** Whether a measure is also counted under no group: rows of files that several districts share. */
export function isCountedUnderNone(measure: MeasureId): boolean {
  return measure === "rows_accepted";
}

/** Whether a measure has both bases: commune-level units, and all. */
export function hasBases(measure: MeasureId): boolean {
  return MEASURES[measure].source === "three_initiatives";
}

export type CriteriaKind = "score" | "dont";

/** The kinds of criteria that a measure counts, each apart from the other; none where it counts no criteria. */
export function criteriaKindsOf(measure: MeasureId): readonly CriteriaKind[] {
  if (measure === "criteria_met" || measure === "missing") return ["score", "dont"];
  if (measure === "points" || measure === "self_points" || measure === "both_points") return ["score"];
  return [];
}
