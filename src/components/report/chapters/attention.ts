/** What the stated rules find in the period, rule by rule, the largest difference first. */
import { notableRules } from "../../overview/notable/rules.ts";
import type { Draft, Scope } from "../scope.ts";
import { clause, sentence } from "../words/clause.ts";
import { clauseFrom } from "../words/from-html.ts";

/** A chapter for each rule that finds something; none where nothing stands out. */
export function attention({ book, period }: Scope): Draft[] {
  return notableRules.flatMap(({ id, name, find }): Draft[] => {
    const found = find(book, period.period).sort((a, b) => b.weight - a.weight);
    if (found.length === 0) return [];
    const items = found.map((one) => sentence(`notable-${id}`, clause`${clauseFrom(one.sentence)}`));
    return [{ id: `luu-y-${id}`, title: TITLES[id] ?? name, blocks: [{ kind: "list", items }] }];
  });
}

const TITLES: Partial<Record<string, string>> = {
  outside: "Địa bàn nằm ngoài mức mà ngẫu nhiên có thể giải thích",
  target: "Chỉ tiêu chưa đạt",
  fallen: "Tỷ lệ giảm so với cùng kỳ",
  "not-submitted": "Số liệu chưa nộp",
  held: "Số liệu đã nhận mà còn nhiều dòng chưa được tính",
  declared: "Báo cáo của địa bàn khác với số cộng từ các dòng",
};
