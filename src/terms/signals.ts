/** Every kind of signal about the data: what is odd, and what the office should look at. Nothing is left out for it. */
export const SIGNAL_KINDS = [
  "total-mismatch",
  "rowsum-mismatch",
  "straight-lined",
  "copied-rows",
  "final-equals-self",
  "grade-vs-cutoff",
  "recognised-without-all-three",
  "declared-differs",
  "sheet-left-out",
  "rows-below-signature",
  "result-column-missing",
  "columns-unread",
  "counted-otherwise",
  "left-in-note",
  "rows-too-long",
] as const;

export type SignalKind = (typeof SIGNAL_KINDS)[number];

export interface SignalWords {
  name: string;
  meaning: string;
  look: string;
}

export const SIGNALS: Record<SignalKind, SignalWords> = {
  "total-mismatch": {
    name: "Dòng cộng không khớp",
    meaning: "Số ghi ở dòng cộng khác với tổng các dòng ở trên. Trang này luôn cộng lại từ các dòng.",
    look: "Xem có dòng nào bị sót, bị lặp, hay dòng cộng chưa được tính lại.",
  },
  "rowsum-mismatch": {
    name: "Tổng điểm của một người không khớp",
    meaning: "Tổng điểm ghi trong dòng khác với điểm chính thức cộng điểm thưởng, trừ điểm trừ.",
    look: "Cộng lại điểm của người ấy; sửa ô điểm hoặc ô tổng.",
  },
  "straight-lined": {
    name: "Mọi tiêu chí cùng một điểm",
    meaning: "Cả trang tính chấm một điểm như nhau cho mọi người, mọi tiêu chí.",
    look: "Hỏi lại đơn vị xem đã chấm từng tiêu chí hay chỉ điền cho đủ.",
  },
  "copied-rows": {
    name: "Hai đơn vị có điểm giống hệt nhau",
    meaning: "Cán bộ của hai đơn vị trong cùng trang tính có mọi điểm như nhau.",
    look: "Xem có phải đã chép dòng của đơn vị này sang đơn vị kia.",
  },
  "final-equals-self": {
    name: "Điểm chính thức đúng bằng điểm tự chấm",
    meaning: "Trong cả tệp, mọi điểm chính thức đều bằng điểm tự chấm.",
    look: "Hỏi lại xem cấp trên đã thẩm định hay chỉ chép điểm tự chấm.",
  },
  "grade-vs-cutoff": {
    name: "Xếp loại lệch với mức điểm",
    meaning: "Mức xếp loại ghi trong tệp khác với mức mà tổng điểm cho theo khung. Trang này giữ mức đã ghi.",
    look: "Xem lại xếp loại hoặc tổng điểm của người ấy.",
  },
  "recognised-without-all-three": {
    name: "Công nhận “3 chủ động” khi chưa đủ ba nội dung",
    meaning:
      "Tệp ghi được công nhận, nhưng có nội dung chưa đạt hoặc bỏ trống; đơn vị không được tính là đạt.",
    look: "Bổ sung nội dung còn thiếu, hoặc sửa lại kết quả công nhận.",
  },
  "declared-differs": {
    name: "Số báo cáo khác số cộng từ các dòng",
    meaning: "Con số địa bàn báo cáo khác với số cộng từ các dòng địa bàn ấy gửi.",
    look: "Đối chiếu báo cáo với các tệp đã gửi; bảng đối chiếu ở trang Tổng quan.",
  },
  "sheet-left-out": {
    name: "Trang tính không được tính",
    meaning:
      "Tiêu đề nói đó là danh sách khác (khen thưởng, tập huấn, quy hoạch …), hay biểu của một cuộc thi, cuộc vận động mà không nêu cuộc nào, hoặc đã có biểu ghi nhiều cuộc; không dòng nào được tính.",
    look: "Nếu đúng là danh sách cần tính, sửa tiêu đề, hoặc tách trang ra một tệp riêng rồi ghi loại tệp ấy trong manifest.csv; số của một cuộc thì ghi vào biểu ghi nhiều cuộc.",
  },
  "rows-below-signature": {
    name: "Dòng nằm dưới chữ ký hoặc ghi chú",
    meaning: "Dưới chữ ký, ghi chú còn những dòng giống dòng của bảng; chúng không được tính.",
    look: "Chuyển các dòng ấy lên trên chữ ký, hoặc để ở một trang riêng, rồi gửi lại.",
  },
  "result-column-missing": {
    name: "Biểu “3 chủ động” không có cột kết quả",
    meaning:
      "Trang không có cột nào ghi kết quả công nhận, nên không đơn vị nào ở đó được tính là được công nhận.",
    look: "Thêm cột Kết quả (Công nhận, Không); nếu mới ở bước đăng ký thì không phải sửa.",
  },
  "columns-unread": {
    name: "Cột số không được đọc",
    meaning:
      "Kỳ có tiêu chí (hay cuộc thi, cuộc vận động) mà trang không có cột, trong khi có cột số không hiểu tiêu đề; ở đó tính là chưa chấm, chưa tham gia. Hoặc cột ghi cuộc của kỳ khác, hoặc hai cột cùng ghi một số liệu mà chỉ một cột được tính.",
    look: "Xem các cột ấy có phải của tiêu chí, cuộc ấy không; phải thì ghi mã hay tên đủ vào tiêu đề, hoặc ghi lời của cột vào columns.csv. Nếu là từng phần của một số liệu thì thêm cột tổng.",
  },
  "counted-otherwise": {
    name: "Ghi số lượt cho cuộc tính theo số người",
    meaning: "Tiêu đề cột ghi lượt, mà cuộc ấy tính theo người; số ở đó được tính là số người tham gia.",
    look: "Gửi lại số người, hoặc sửa counted_in trong campaigns.csv nếu cuộc ấy tính theo lượt.",
  },
  "left-in-note": {
    name: "Ghi chú, trạng thái nói cán bộ đã thôi giữ chức",
    meaning:
      "Ghi chú, trạng thái hay ngày kết thúc trong danh sách cán bộ nói người ấy đã chuyển, nghỉ hay thôi giữ chức; dòng ấy vẫn được tính là đang giữ chức.",
    look: "Nếu đến ngày cuối kỳ người ấy không còn giữ chức thì bỏ dòng ấy rồi gửi lại.",
  },
  "rows-too-long": {
    name: "Dòng dài hơn tiêu đề",
    meaning:
      "Dòng của tệp văn bản có số ở bên phải cột cuối của tiêu đề: có lẽ số trong dòng đứng sai cột, hoặc cột ấy thiếu tiêu đề.",
    look: "Xem dấu phẩy thập phân có tách một ô làm hai không: có thì lưu lại tệp với dấu chấm phẩy giữa các ô rồi gửi lại; không thì ghi tiêu đề cho cột ấy.",
  },
};

export function isSignalKind(text: string): text is SignalKind {
  return (SIGNAL_KINDS as readonly string[]).includes(text);
}
