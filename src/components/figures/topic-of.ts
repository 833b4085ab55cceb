/** Which topic a figure is of. Apart from the list of them, so that a browser need not load what measures are. */
import { MEASURES, type MeasureId } from "../../terms/measures.ts";
import type { Topic } from "./topics.ts";

/** The one topic of these measures; `Nhiều chỉ số` where they are of several, or of none. */
export function topicOf(measures: readonly MeasureId[]): Topic {
  const topics = new Set(measures.map(topicOfOne));
  // Who took part is counted on the members that registration tells of.
  if (topics.has("Cuộc thi, cuộc vận động")) topics.delete("Rèn luyện đoàn viên");
  const [first] = topics;
  return topics.size === 1 && first !== undefined ? first : "Nhiều chỉ số";
}

function topicOfOne(measure: MeasureId): Topic {
  if (measure === "evaluated") return "Đánh giá cán bộ";
  if (measure === "officers_registered") return "Rèn luyện đoàn viên";
  switch (MEASURES[measure].source) {
    case "evaluation":
      return "Tiêu chí, điểm và xếp loại";
    case "three_initiatives":
      return "“3 chủ động”";
    case "registration":
      return "Rèn luyện đoàn viên";
    case "campaign":
      return "Cuộc thi, cuộc vận động";
    default:
      return "Nhiều chỉ số";
  }
}
