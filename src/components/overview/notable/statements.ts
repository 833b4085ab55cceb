/** The rules in full, for their readers; apart from the rules, since browsers that follow these never show it. */
import { type Html, html } from "../../markup/html.ts";
import { NAMED_SHORT } from "./below-target.ts";
import { ONE_IN } from "./held-rows.ts";
import type { RuleId } from "./notable.ts";
import { notableRules } from "./rules.ts";

export const STATEMENTS: Readonly<Record<RuleId, string>> = {
  outside:
    "Tỷ lệ của một địa bàn nằm ngoài giới hạn 99,8% quanh tỷ lệ toàn tỉnh: chỉ do ngẫu nhiên thì trong một nghìn địa bàn mới có khoảng hai nơi như vậy. Mẫu số là cán bộ hoặc đơn vị thì dùng giới hạn nhị thức chính xác; mẫu số là lượt tiêu chí hoặc đoàn viên thì dùng giới hạn nới theo độ phân tán giữa các địa bàn (Spiegelhalter, 2005), cần từ năm địa bàn trở lên. Nơi chưa nộp số liệu thì không xét, và kết luận phải đúng cả khi tính lẫn khi không tính nơi ấy vào tỷ lệ toàn tỉnh; có địa bàn trên 100% thì không dùng được giới hạn này.",
  target: `Tỷ lệ toàn tỉnh, hoặc tỷ lệ của một địa bàn, thấp hơn chỉ tiêu đã đặt cho kỳ ấy. Nêu tên tối đa ${NAMED_SHORT.few} địa bàn còn thiếu nhiều nhất, kể bằng số phải thêm vào tử số mới đạt chỉ tiêu (thiếu bằng nhau thì nêu đủ đến ${NAMED_SHORT.atMost} nơi, nhiều hơn thì chỉ đếm), kèm số đơn vị chưa nộp của nơi ấy. Chưa đặt chỉ tiêu thì không xét.`,
  fallen:
    "Tỷ lệ giảm so với cùng kỳ năm trước nhiều hơn mức mà ngẫu nhiên có thể giải thích: ở mức 95% cho toàn tỉnh, 99,8% cho từng địa bàn, vì so nhiều địa bàn cùng lúc thì dễ có nơi giảm chỉ do ngẫu nhiên. Mẫu số là cán bộ hoặc đơn vị thì dùng kiểm định chính xác Fisher (một phía); mẫu số là lượt tiêu chí hoặc đoàn viên thì sai số được nới theo độ phân tán giữa các địa bàn, cần từ năm địa bàn trở lên ở cả hai kỳ. Chỉ số theo khung tiêu chí chỉ được so khi hai kỳ cùng một khung. Nơi chưa nộp số liệu thì không xét, và mức giảm của toàn tỉnh phải đúng cả khi không tính nơi ấy.",
  "not-submitted":
    "Đã qua hạn nộp của kỳ mà còn đơn vị phải nộp một loại số liệu chưa có dòng nào được chấp nhận trong tệp đang dùng của loại ấy. Qua hạn là khi ngày nhận số liệu gần nhất đứng sau hạn nộp (sau ngày cuối kỳ, nếu kỳ không đặt hạn), hoặc không rõ ngày nhận. Các loại mà cùng những đơn vị ấy chưa nộp thì kể chung một câu. Nơi chưa nộp có thể đã gửi mà dòng bị treo, nên khi nhiều dòng của loại ấy bị treo thì kể cả số dòng ấy.",
  held: `Từ 1/${ONE_IN} số dòng trở lên trong các tệp đang dùng của một loại số liệu bị treo, nên chưa được tính.`,
  declared:
    "Số liệu mà báo cáo của một địa bàn ghi khác với số cộng từ các dòng của chính địa bàn ấy. Tỷ lệ được so sau khi làm tròn như báo cáo ghi, n/N được so từng số.",
};

/** The rules in words, for the page "Cách tính". */
export function notableStatements(): Html {
  return html`<dl class="rules">${notableRules.map(
    ({ id, name }) => html`<dt>${name}</dt><dd>${STATEMENTS[id]}</dd>`,
  )}</dl>`;
}
