import { plainWords } from "./words.ts";

type GradeCode = "XS" | "T" | "HT" | "KHT";

/** Grades in full, in part, in short, and in the older vocabulary (Xuất sắc, Khá, Trung bình, Yếu). */
const VOCABULARY: Record<GradeCode, readonly string[]> = {
  XS: [
    "hoan thanh xuat sac nhiem vu",
    "hoan thanh xuat sac",
    "ht xuat sac",
    "xuat sac",
    "xs",
    "htxsnv",
    "htxs",
  ],
  T: ["hoan thanh tot nhiem vu", "hoan thanh tot", "ht tot", "tot", "t", "httnv", "htt", "kha"],
  HT: ["hoan thanh nhiem vu", "hoan thanh", "htnv", "ht", "trung binh", "tb"],
  KHT: [
    ...["khong hoan thanh nhiem vu", "khong hoan thanh", "khong ht", "khong htnv", "khtnv", "kht", "yeu"],
    ...["chua hoan thanh nhiem vu", "chua hoan thanh"],
  ],
};

/** Words that an office shortens beside others: `HT tốt NV`. */
const IN_FULL: Readonly<Record<string, string>> = {
  ...{ ht: "hoan thanh", htt: "hoan thanh tot", htxs: "hoan thanh xuat sac", kht: "khong hoan thanh" },
  ...{ xs: "xuat sac", nv: "nhiem vu", k: "khong" },
};

const BY_WORDS = new Map(
  Object.entries(VOCABULARY).flatMap(([grade, words]) => words.map((each) => [each, grade as GradeCode])),
);

/** Reads a grade; null where it stands in none of the vocabularies. The blank cell is the caller's to see. */
export function readGrade(text: string): GradeCode | null {
  const words = plainWords(text.slice(0, 200).replace(/[([].*?[)\]]/g, " ")).replace(/^(xep )?loai /, "");
  const full = words
    .split(" ")
    .map((word) => IN_FULL[word] ?? word)
    .join(" ");
  return BY_WORDS.get(words) ?? BY_WORDS.get(words.replace(/ /g, "")) ?? BY_WORDS.get(full) ?? null;
}
