/** The numbers of tables and figures, through the whole report and its annexes: page and Word draft count alike. */
import type { Block, Report, ReportFigure, ReportTable } from "./model.ts";

export interface Numbered {
  /** From 1; tables and figures each on their own. */
  of: (thing: ReportTable | ReportFigure) => number;
  tables: ReportTable[];
  figures: ReportFigure[];
}

export function numbering(report: Report): Numbered {
  const blocks: Block[] = [
    ...report.opening,
    ...[...report.chapters, ...report.annexes].flatMap((chapter) => chapter.blocks),
  ];
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  const figures = blocks.flatMap((block) => (block.kind === "figure" ? [block.figure] : []));
  const numbers = new Map<ReportTable | ReportFigure, number>();
  for (const list of [tables, figures]) for (const [i, thing] of list.entries()) numbers.set(thing, i + 1);
  return { tables, figures, of: (thing) => numbers.get(thing) ?? 0 };
}

/** `Bảng 3. Xếp loại cán bộ …`. */
export function tableCaption(numbered: Numbered, table: ReportTable): string {
  return `Bảng ${numbered.of(table)}. ${table.caption}`;
}

/** `Hình 2. Xếp loại cán bộ …, năm 2024`. */
export function figureCaption(numbered: Numbered, figure: ReportFigure): string {
  return `Hình ${numbered.of(figure)}. ${figureWords(figure)}`;
}

/** What it shows, with its period, base and target: a caption without its number. */
export function figureWords({ figure: { title, subtitle } }: ReportFigure): string {
  return [title, subtitle].filter(Boolean).join(", ");
}
