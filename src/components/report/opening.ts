/** Who reports what, before the first chapter; on which instructions is the office's to say. */
import { formatDate } from "../../terms/format.ts";
import { BLANK } from "./form.ts";
import type { Block } from "./model.ts";
import { paragraph, type Scope } from "./scope.ts";
import { clause, sentence } from "./words/clause.ts";

export function opening({ book, period, when }: Scope): Block[] {
  const { identity, dataDate } = book.data;
  const organisation = identity.organisation ?? identity.short_name ?? "";
  const what = identity.programme ? `kết quả thực hiện mô hình “${identity.programme}”` : "kết quả";
  const day = dataDate ? `, nhận đến ngày ${formatDate(dataDate)}` : "";
  const sent = book.counts("submitted", period.period).some(({ n }) => n > 0);
  return [
    ...paragraph(
      sentence(
        "opening",
        clause`Thực hiện ${BLANK}${BLANK}${BLANK}, Ban Thường vụ${organisation ? ` ${organisation}` : ""} báo cáo ${what} ${when} như sau:`,
      ),
    ),
    ...paragraph(
      sentence(
        "basis",
        sent
          ? clause`Số liệu trong báo cáo được tổng hợp từ các tệp do các đơn vị gửi${day}; mỗi tỷ lệ đều ghi kèm số đếm được trên tổng số`
          : clause`Đến nay chưa nhận số liệu nào của kỳ này`,
      ),
    ),
  ];
}
