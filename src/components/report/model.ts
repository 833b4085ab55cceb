/** A report as data: what its page, its Word draft and its single file all write, each in its own way. */
import type { ExportKind } from "../../terms/kinds.ts";
import type { Ask } from "../book/book.ts";
import type { FigureAddress } from "../figures/address.ts";
import type { Figure } from "../frame/figure.ts";

export interface Report {
  /** A period's id. */
  period: string;
  /** `Kết quả thực hiện mô hình … năm 2024`. */
  title: string;
  /** Who issues it, as `identity.csv` says; empty lines are left to be filled in by hand. */
  heading: ReportHeading;
  /** Before the first chapter: who reports what, on what grounds. */
  opening: Block[];
  chapters: Chapter[];
  /** Tables in full, behind the signature. */
  annexes: Chapter[];
  /** Said on every page where the data folder says that its data is simulated; else empty. */
  notice: string;
}

export interface ReportHeading {
  /** Left, from the higher body to the one that issues: `TỈNH ĐOÀN HÀ NAM`, `BAN THƯỜNG VỤ`. */
  issuer: string[];
  /** Of the place and date line: `Hà Nam`; the day stays blank. */
  place: string;
}

export interface Chapter {
  /** For links: of one report and of one chapter. */
  id: string;
  /** With its numeral: `I. …`, `1. …`. */
  title: string;
  /** 1 for `I.`, 2 for `1.`. */
  level: 1 | 2;
  blocks: Block[];
}

export type Block =
  | { kind: "paragraph"; sentences: Sentence[] }
  | { kind: "list"; items: Sentence[] }
  | { kind: "table"; table: ReportTable }
  | { kind: "figure"; figure: ReportFigure }
  /** So many dotted lines, which the office fills in. */
  | { kind: "blank"; lines: number };

/** What a figure is about; receipts are also told apart by kind of export. */
export type Stated = Ask & { kind?: ExportKind };

/** A sentence and the figures that it states: each stands in it as it is written elsewhere. */
export interface Sentence {
  /** Of the rule that made it. */
  rule: string;
  text: string;
  /** The questions whose answers it states. */
  states: Stated[];
}

export interface ReportTable {
  id: string;
  /** Without its number: `Bảng 3.` is put before it where it stands. */
  caption: string;
  /** `width` is a share of a hundred; columns without one take what is left. */
  columns: { head: string; number?: true; width?: number }[];
  rows: string[][];
  /** The sum, as a last row that stands apart. */
  foot?: string[];
  /** What each cell of the rows, and then of the foot, states; null where it states no figure. */
  states?: (Stated | null)[][];
  note?: string;
  source: string;
}

export interface ReportFigure {
  address: FigureAddress;
  figure: Figure;
}
