/** A scheme of thirty criteria: four groups to score, one of things not to do. */
import type { Criterion, Grade } from "../../src/terms/reference.ts";

const SCORED = ["Tư tưởng", "Đạo đức", "Năng lực", "Tác phong"];

export const CRITERIA: Criterion[] = [
  ...SCORED.flatMap((groupName, i) =>
    Array.from({ length: 6 }, (_, k) => criterion("ABCD".charAt(i), groupName, k + 1, "score")),
  ),
  ...Array.from({ length: 6 }, (_, k) => criterion("K", "Không nên làm", k + 1, "dont")),
];

export const GRADES: Grade[] = [
  { scheme: "K100", grade: "XS", name: "Hoàn thành xuất sắc nhiệm vụ", atLeast: 90 },
  { scheme: "K100", grade: "T", name: "Hoàn thành tốt nhiệm vụ", atLeast: 75 },
  { scheme: "K100", grade: "HT", name: "Hoàn thành nhiệm vụ", atLeast: 50 },
  { scheme: "K100", grade: "KHT", name: "Không hoàn thành nhiệm vụ", atLeast: 0 },
];

function criterion(groupCode: string, groupName: string, k: number, kind: "score" | "dont"): Criterion {
  return {
    scheme: "K100",
    code: `${groupCode}${k}`,
    groupCode,
    groupName,
    name: `${groupName}: tiêu chí thứ ${k} của khung mô phỏng`,
    kind,
    maxPoints: kind === "score" ? 4 : null,
    metAt: kind === "score" ? 2.8 : null,
    appliesTo: "",
  };
}
