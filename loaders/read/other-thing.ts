/** What a file is that cannot be read as a table, told by its bytes: its name says something else. */

const SHEETS_ASKED = "gửi bảng tính (.xlsx, .xls, .ods, .csv)";
const PICTURE = `tệp là một hình ảnh, không phải bảng tính; ${SHEETS_ASKED}`;
const ARCHIVE = "tệp là một tệp nén; giải nén rồi gửi bảng tính ở trong đó";
const WORD =
  "tệp là tài liệu Word, không phải bảng tính; chép bảng sang bảng tính, lưu lại thành .xlsx rồi gửi lại";

/** Bytes with which other files begin, as Latin-1. */
const BEGINNINGS: readonly (readonly [readonly string[], string])[] = [
  [["\xff\xd8\xff", "\x89PNG", "GIF8", "II*\0", "MM\0*"], PICTURE],
  [["%PDF"], `tệp là PDF, không phải bảng tính; ${SHEETS_ASKED}`],
  [["Rar!", "7z\xbc\xaf", "\x1f\x8b"], ARCHIVE],
  [["{\\rtf"], WORD],
];

/** What only one kind of packed file has among the names of its parts. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\bword\/document\.xml|opendocument\.text/, WORD],
  [
    /\bppt\/presentation\.xml|opendocument\.presentation/,
    `tệp là bài trình chiếu, không phải bảng tính; ${SHEETS_ASKED}`,
  ],
];

/** What only a name tells: a short cut holds no table, a letter holds it as what is attached. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/\.(docx?|odt|rtf)$/i, WORD],
  [/\.(zip|rar|7z|gz)$/i, ARCHIVE],
  [
    /\.gsheet$/i,
    "tệp chỉ là lối tắt tới Google Trang tính; mở nó, chọn Tệp, Tải xuống, Microsoft Excel (.xlsx) rồi gửi tệp tải về",
  ],
  [/\.(lnk|url|webloc)$/i, "tệp chỉ là lối tắt; gửi chính tệp mà nó trỏ tới"],
  [/\.(msg|eml)$/i, "tệp là một thư điện tử; lưu bảng tính đính kèm ra rồi gửi tệp ấy"],
  [/\.numbers$/i, "tệp của Numbers chưa đọc được; xuất ra Excel (.xlsx) rồi gửi lại"],
];

/** Why a file is refused for what its name says it is; null where that says nothing. */
export function thingCalled(path: string): string | null {
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? null;
}

const COMPOUND = "\xd0\xcf\x11\xe0";
const LOCKED = "tệp có mật khẩu; mở tệp, bỏ mật khẩu, lưu lại thành .xlsx rồi gửi lại";
const NO_TABLE =
  "tệp là một trang web không có bảng nào, có thể là trang đăng nhập; đăng nhập rồi tải lại tệp, và gửi lại";

/** Why bytes that hold no table are refused, and what would mend it; null where nobody can say what they are. */
export function otherThing(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const begins = BEGINNINGS.find(([marks]) => marks.some((mark) => text.startsWith(mark)));
  if (begins) return begins[1];
  if (text.startsWith(COMPOUND)) {
    if (text.includes(wide("EncryptedPackage"))) return LOCKED;
    return text.includes(wide("WordDocument")) ? WORD : null;
  }
  if (text.startsWith("PK\u0003\u0004")) {
    const part = PARTS.find(([pattern]) => pattern.test(text));
    if (part) return part[1];
    return /\bxl\/|opendocument\.spreadsheet|content\.xml/.test(text) || text.length < SHORTEST
      ? null
      : ARCHIVE;
  }
  return /^\W{0,4}<(!doctype html|html|head|body|meta)\b/i.test(text.slice(0, BEGINNING)) ? NO_TABLE : null;
}

/** No packed file with anything in it is as short. */
const SHORTEST = 22;
const BEGINNING = 200;

/** As a container names what it holds: in letters of two bytes. */
function wide(name: string): string {
  return [...name].join("\0");
}
