/** The grammar of this page's addresses, each name once: it is read, written and explained from here. */
import { MEASURE_IDS, MEASURES, type MeasureId } from "../../terms/measures.ts";
import { choice, type Term } from "./address-term.ts";
import { valuesTerm } from "./address-values.ts";
import { MEASURE_ADDRESS } from "./address-words.ts";
import { type CriteriaKind, DIMENSION_WORDS, DIMENSIONS, type Dimension } from "./dimensions.ts";
import type { Against, Boundaries, Query } from "./query.ts";

const DIMENSION_OPTIONS = DIMENSIONS.map((value) => ({
  value,
  word: DIMENSION_WORDS[value].address,
  means: DIMENSION_WORDS[value].inText,
}));

export const MEASURE_NAME = "chi-so";

/** The longest text that a row's name is searched for. */
export const LONGEST_FIND = 60;

const SORTED_BY = /^(?:ten|ty-le|n|mau|ty-le-b|chenh-lech|cong|cot\.[^,]{1,40}?)(?:\.giam)?$/;

export const TERMS: readonly Term[] = [
  choice<MeasureId>({
    ...{ name: MEASURE_NAME, label: "chỉ số" },
    options: MEASURE_IDS.map((value) => ({
      value,
      word: MEASURE_ADDRESS[value],
      means: MEASURES[value].name,
    })),
    get: ({ measure }) => measure,
    set: (query, measure) => ({ ...query, measure }),
  }),
  choice<Query["base"]>({
    ...{ name: "mau-so", label: "mẫu số" },
    options: [
      { value: "commune", word: "cap-xa", means: "xã, phường, thị trấn" },
      { value: "all", word: "tat-ca", means: "mọi Đoàn cơ sở" },
    ],
    get: ({ base }) => base,
    set: (query, base) => ({ ...query, base }),
  }),
  choice<CriteriaKind>({
    ...{ name: "loai-tieu-chi", label: "loại tiêu chí" },
    options: [
      { value: "score", word: "cham-diem", means: "tiêu chí chấm điểm" },
      { value: "dont", word: "khong-nen-lam", means: "điều không nên làm" },
    ],
    get: ({ criteria }) => criteria,
    set: (query, criteria) => ({ ...query, criteria }),
  }),
  ...DIMENSIONS.map((dimension) => valuesTerm(dimension, "where")),
  choice<Dimension>({
    ...{ name: "theo", label: "cách chia dòng" },
    options: DIMENSION_OPTIONS,
    get: ({ rows }) => rows,
    set: (query, rows) => ({ ...query, rows }),
  }),
  choice<Dimension | "">({
    ...{ name: "cot", label: "cách chia cột" },
    options: DIMENSION_OPTIONS,
    get: ({ columns }) => columns,
    set: (query, columns) => ({ ...query, columns }),
  }),
  choice<Boundaries>({
    ...{ name: "dia-gioi", label: "cách xem địa giới" },
    options: [
      { value: "then", word: "luc-ay", means: "như lúc ấy" },
      { value: "now", word: "nay", means: "như hiện nay" },
    ],
    get: ({ boundaries }) => boundaries,
    set: (query, boundaries) => ({ ...query, boundaries }),
  }),
  choice<Against>({
    ...{ name: "so-voi", label: "cách so sánh" },
    options: [
      { value: "none", word: "khong", means: "không so" },
      { value: "before", word: "cung-ky", means: "cùng kỳ năm trước" },
      { value: "other", word: "khac", means: "phạm vi khác (B), tự chọn" },
    ],
    get: ({ against }) => against,
    set: (query, against) => ({ ...query, against }),
  }),
  ...DIMENSIONS.map((dimension) => valuesTerm(dimension, "other")),
  choice<Query["shape"]>({
    ...{ name: "hinh", label: "dạng biểu đồ" },
    options: [
      { value: "auto", word: "tu-chon", means: "tùy số liệu" },
      { value: "bars", word: "cot", means: "cột" },
    ],
    get: ({ shape }) => shape,
    set: (query, shape) => ({ ...query, shape }),
  }),
  {
    ...{ name: "loc", label: "chữ cần lọc", many: false },
    values: `chữ có trong tên dòng, có dấu hay không đều được, dài nhất ${LONGEST_FIND} ký tự, không có dấu phẩy`,
    isKnown: (word) => word.length <= LONGEST_FIND,
    read: ([find = ""], query) => ({ ...query, find }),
    write: ({ find }) => (find === "" ? [] : [find]),
  },
  {
    ...{ name: "sap-xep", label: "cách sắp xếp", many: false },
    values:
      "ten, ty-le, n, mau; khi so sánh: ty-le, ty-le-b, chenh-lech; khi chia cột: cong hoặc cot. và giá trị của cột; thêm .giam để xếp giảm dần",
    isKnown: (word) => SORTED_BY.test(word),
    read: ([word = ""], query) => ({
      ...query,
      sort: { by: word.replace(/\.giam$/, ""), down: word.endsWith(".giam") },
    }),
    write: ({ sort }) => (sort ? [`${sort.by}${sort.down ? ".giam" : ""}`] : []),
  },
];
