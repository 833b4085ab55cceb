/** A report's charts as pictures: the drawings alone, since title, notes and source stand around them as text. */
import { WIDE } from "../../components/charts/drawing.ts";
import { standaloneSvg } from "../../components/files/standalone.ts";
import type { Report, ReportFigure } from "../../components/report/model.ts";
import { FAMILY, type Letters, openLetters } from "../figures/letters.ts";
import { paint } from "../figures/paint.ts";
import { alternativeOf } from "./drawing-text.ts";
import { figuresOf } from "./numbering.ts";

export interface Picture {
  png: Uint8Array;
  /** In pixels; only their proportion matters. */
  width: number;
  height: number;
  /** What it shows, in words. */
  says: string;
}

/** By the figure that each shows. */
export type Pictures = ReadonlyMap<ReportFigure, Picture>;

/** Lends a painter for these reports' pictures, with letters for all that is written in them. */
export async function withPainter<T>(
  reports: readonly Report[],
  use: (paintAll: (report: Report) => Promise<Pictures>) => Promise<T>,
): Promise<T> {
  const drawings = new Map(reports.flatMap(figuresOf).map((what) => [what, what.figure.draw(WIDE)]));
  const letters = await openLetters(drawings.values());
  try {
    return await use(async (report) => {
      const painted = figuresOf(report).map(async (what) => {
        return [what, await pictureOf(drawings.get(what) ?? what.figure.draw(WIDE), letters)] as const;
      });
      return new Map(await Promise.all(painted));
    });
  } finally {
    await letters.close();
  }
}

async function pictureOf(drawing: string, letters: Letters): Promise<Picture> {
  const bare = standaloneSvg(drawing, { title: "", subtitle: "", under: [] }, FAMILY);
  return { ...(await paint(bare, letters)), says: alternativeOf(drawing) };
}
