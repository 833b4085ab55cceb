/**
 * What offices call their files, sheets and columns by, with its accents. A name of a person is told from these by the
 * word that is not here, so no family name may stand here by itself. To teach a wording, add it to a line.
 */
const listOf = (...lines: string[]) => lines.flatMap((line) => line.split(/\s*,\s*/));

/** Understood with their accents and without any. */
export const FORM_PHRASES: readonly string[] = listOf(
  "danh sách, đánh giá, chấm điểm, bảng điểm, bảng tổng hợp, bảng dài, bảng ngắn, bảng kê, phiếu, phiếu chấm, phiếu đánh giá",
  "biểu, biểu mẫu, biểu dài, biểu ngắn, biểu tổng hợp, phụ lục, bìa, mục lục, hướng dẫn, ghi chú, lịch họp, tổng hợp",
  "tổng số, tổng cộng, tổng điểm, kết quả, báo cáo, số liệu, dữ liệu, kế hoạch, quyết định, công văn, cán bộ, cán bộ đoàn",
  "đăng ký, đăng kí, rèn luyện, rèn luyện đoàn viên, số đoàn viên, số đoàn viên đăng ký rèn luyện, tổng số đoàn viên, tham gia",
  "cuộc thi, cuộc vận động, phong trào, 3 chủ động, ba chủ động, chủ động 1, chủ động 2, chủ động 3, xếp loại, phân loại",
  "tiêu chí, mã tiêu chí, nội dung, điểm thưởng, điểm trừ, tự chấm, điểm tự chấm, thẩm định, điểm thẩm định, chính thức",
  "điểm chính thức, số điểm, gương mẫu, trách nhiệm, họ và tên, họ tên, chức vụ, chức danh, đơn vị, địa bàn, cộng, tổng",
  "ngày giữ chức vụ, ngày sinh, giới tính, số điện thoại, số lượng, số quyết định, ngày quyết định, công nhận, vi phạm",
  "tỉnh đoàn, huyện đoàn, thành đoàn, thị đoàn, xã, thị trấn, đặc khu, huyện, thành phố, thị xã, trực thuộc, đoàn trực thuộc",
  "các đoàn trực thuộc, đoàn thị trấn, toàn tỉnh, cả tỉnh, toàn huyện, các huyện, các xã, các đơn vị, từng xã, từng phường",
  "từng đơn vị, còn lại, khác, bản sao, bản sao của, bản cuối, bản chính, bổ sung, gửi lại, nộp lại, đã sửa, chỉnh sửa",
  "mới nhất, hoàn chỉnh, dự thảo, câu trả lời, copy, copy of, form, form responses, responses, sheet, book, table, data",
  "lịch, lịch công tác, gửi, nộp, sửa, gửi kèm, kèm theo, từng huyện, file, scan, new, old, update, list, summary, total",
  "export, report, final, draft, version, template, backup, trang tính, 6 tháng đầu năm, 6 tháng cuối năm, đầu năm, cuối năm",
  "cả năm, ban chấp hành, ban thường vụ, ủy viên, bí thư, phó bí thư, chưa chấm, không áp dụng, hoàn thành, hoàn thành tốt",
  "hoàn thành nhiệm vụ, hoàn thành tốt nhiệm vụ, hoàn thành xuất sắc nhiệm vụ, không hoàn thành nhiệm vụ, xuất sắc",
  "đơn vị công tác, tên đơn vị, đồng chí, của đồng chí, nếu có, hiện nay, tối đa, đã đăng ký, thư mục, tệp khác, thư mục khác, trang tính khác, uv, vni, tcvn, unicode, value, ref",
);

/** Understood with their accents alone: without them they may be a name (Đoàn Phương, Chu Đông, Khổng Đạt). */
export const ACCENTED_PHRASES: readonly string[] = listOf(
  "đoàn viên, chủ động, phường, đoàn xã, đoàn phường, chủ tịch, phó chủ tịch, đảng ủy, chi đoàn, không đạt, chưa, không, đạt",
  "có, vắng, người, lượt, khoảng, điểm, tốt, khá, trung bình, yếu",
);

/** Words that may be a person's too (Năm, Quý, Lan): what they are a number beside them tells. */
export const COUNTED_WORDS: readonly string[] = listOf(
  "năm, quý, quí, tháng, kỳ, lần, đợt, số, mẫu, trang, bảng, tờ, tập, phần, vòng, tuần, ngày, cụm, khối, mục, cột, dòng, loại, tệp",
);

/** Behind one of these a place may have a name of a single syllable. */
export const KINDS_OF_PLACES: ReadonlySet<string> = new Set(
  listOf("xa, phuong, thi tran, dac khu, huyen, thanh pho, thi xa, x, p, tt, h, tp, tx, dx, dp, dtt"),
);
