/** What a downloaded table means: its measure, slice, source and address, so that it can be read without the page. */
import { formatDate } from "../../terms/format.ts";
import { MEASURES } from "../../terms/measures.ts";
import { NO_RATE } from "../../terms/rate.ts";
import type { Book } from "../book/book.ts";
import { sourceLine } from "../frame/source.ts";
import { DIMENSION_WORDS, DIMENSIONS } from "./dimensions.ts";
import { notesOf } from "./notes.ts";
import type { Result } from "./result.ts";
import type { Side } from "./scope.ts";
import { baseWords, measureTitle, periodsText, titleOf, valuesText } from "./words.ts";

/** Pairs of a word and what it means. */
export function definitionsOf(book: Book, result: Result, address: string): [string, string][] {
  const { query, scope } = result;
  const { counts, outOf, grain } = MEASURES[query.measure];
  const { notice } = book.data.identity;
  return [
    ["Bảng", titleOf(query)],
    ["Chỉ số", measureTitle(query)],
    ["n", counts],
    ["N", outOf ?? "không có mẫu số: đây là số đếm, không có tỷ lệ"],
    ...(outOf === null
      ? []
      : [["Tỷ lệ", "n chia cho N, tính sau cùng; tổng là tổng n chia cho tổng N"] as [string, string]]),
    ["Công bố đến", grain],
    ...baseWords(query).map((words): [string, string] => ["Phạm vi", words]),
    ...sideWords(book, scope.b ? "Phạm vi A" : "Phạm vi", scope.a),
    ...(scope.b ? sideWords(book, "Phạm vi B", scope.b) : []),
    ...(query.find.trim() === "" ? [] : [["Lọc dòng", query.find.trim()] as [string, string]]),
    ...notesOf(book, result).map((note): [string, string] => ["Lưu ý", note]),
    ...Object.values(NO_RATE).map(({ text, mark }): [string, string] => [
      "Khi không có số",
      `${text} (${mark})`,
    ]),
    ["Nguồn", sourceLine(book, [query.measure])],
    ...(book.data.dataDate === ""
      ? []
      : [["Số liệu nhận đến", formatDate(book.data.dataDate)] as [string, string]]),
    ...(notice ? [["Chú ý", notice] as [string, string]] : []),
    ["Địa chỉ", address],
  ];
}

function sideWords(book: Book, name: string, side: Side): [string, string][] {
  return [
    [`${name}: kỳ`, periodsText(side)],
    ...DIMENSIONS.filter((dimension) => dimension !== "period" && side.where[dimension]).map(
      (dimension): [string, string] => [
        `${name}: ${DIMENSION_WORDS[dimension].inText}`,
        valuesText(book, dimension, side),
      ],
    ),
  ];
}
