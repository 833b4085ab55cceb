/** What rows stand under: the last section, the last unit's own line, and how each is numbered. */
import type { ExportKind } from "../../../src/terms/kinds.ts";
import type { Row } from "../../read/sheet.ts";
import { plainWords } from "../../values/words.ts";
import { isAway } from "./away.ts";
import { isNext } from "./next-numeral.ts";
import { numeralOf, sectionText } from "./section.ts";

/** A section of officers of one kind lies within its unit, however it is numbered. */
const OF_SOME_OFFICERS =
  /\b(bi thu|bt|pbt|uy vien|bch|btv|ban (chap hanh|thuong vu)|chuc (danh|vu)|chuyen trach|kiem nhiem|cap (truong|pho)|dong chi|danh sach|can bo(?!.* don vi))\b/;

/** Told of each unit's line and section of a table, row by row. */
export class Standing {
  /** The text of the section; empty above the first. */
  section = "";
  /** The unit, in a table that has no column for it; else empty. */
  unit = "";
  /** The section where that says that the list is not about those below it; else empty. */
  away = "";
  /** The numeral of the unit, and of the last section within it. */
  #numeral = "";
  #within = "";

  constructor(
    private readonly kind: ExportKind,
    private readonly isGroupInFull: (text: string) => boolean,
  ) {}

  enterUnit(unit: string, row: Row): void {
    this.unit = unit;
    this.#numeral = numeralOf(row);
    this.#within = "";
  }

  enterSection(row: Row): void {
    this.section = sectionText(row);
    this.away = isAway(this.kind, this.section) ? this.section : "";
    const own = numeralOf(row);
    const isOfOfficers = this.away !== "" || OF_SOME_OFFICERS.test(plainWords(this.section));
    const isBeside = !isOfOfficers && isNext(own, this.#numeral) && !isNext(own, this.#within);
    // Below a group, or what stands beside it, the unit above is no longer meant.
    if (this.unit !== "" && (isBeside || this.isGroupInFull(this.section))) this.unit = this.section;
    if (isBeside) this.#numeral = own;
    this.#within = isBeside ? "" : own;
  }
}
