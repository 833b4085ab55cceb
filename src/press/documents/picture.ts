/** A chart as a picture for documents: the drawing alone, since title, notes and source stand around it as text. */
import type { ReportFigure } from "../../components/report/model.ts";

export interface Picture {
  png: Uint8Array;
  /** In pixels; only their proportion matters. */
  width: number;
  height: number;
  /** What it shows, in words. */
  says: string;
}

/** A report's pictures, by the figure that each shows. */
export type Pictures = ReadonlyMap<ReportFigure, Picture>;
