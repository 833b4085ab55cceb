/** A table that Word knows as one: heads repeated on every page, rows that stay whole, the sum set apart. */
import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { ReportTable } from "../../../components/report/model.ts";
import { letters, ROOM, twips } from "./measures.ts";
import { STYLE } from "./styles.ts";
import { layoutOf } from "./widths.ts";

const MARGINS = { marginUnitType: WidthType.DXA, top: 30, bottom: 30, left: 80, right: 80 };
const SHADE = { type: ShadingType.CLEAR, color: "auto", fill: "EDEDED" };

export function wordTable(table: ReportTable): Table {
  const { columns, rows, foot } = table;
  const { widths: millimetres, size } = layoutOf(table, ROOM.width);
  const widths = millimetres.map(twips);
  const cells = (texts: readonly string[], kind: RowKind) =>
    columns.map(({ number }, i) => {
      const children = [
        new TextRun({
          text: texts[i] ?? "",
          size: letters(size),
          ...(kind === "foot" ? { bold: true } : {}),
        }),
      ];
      const right = kind !== "head" && number;
      const paragraph = new Paragraph({
        style: kind === "head" ? STYLE.head : STYLE.cell,
        ...(right ? { alignment: AlignmentType.RIGHT } : {}),
        // Neither the sum nor the source is left alone on the next page.
        ...(kind === "last" || kind === "foot" ? { keepNext: true } : {}),
        children,
      });
      return new TableCell({
        children: [paragraph],
        width: { size: widths[i] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        ...(kind === "head" ? { shading: SHADE } : {}),
      });
    });
  const row = (texts: readonly string[], kind: RowKind) =>
    new TableRow({
      children: cells(texts, kind),
      cantSplit: true,
      ...(kind === "head" ? { tableHeader: true } : {}),
    });
  return new Table({
    width: { size: twips(ROOM.width), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    alignment: AlignmentType.CENTER,
    margins: MARGINS,
    tableLook: { firstRow: true, lastRow: foot !== undefined, noHBand: true, noVBand: true },
    rows: [
      row(
        columns.map(({ head }) => head),
        "head",
      ),
      ...rows.map((texts, i) => row(texts, i === rows.length - 1 ? "last" : "body")),
      ...(foot ? [row(foot, "foot")] : []),
    ],
  });
}

type RowKind = "head" | "body" | "last" | "foot";
