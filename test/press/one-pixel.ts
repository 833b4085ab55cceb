/** Pictures that show nothing, where a test is about the words around them. */
import { Buffer } from "node:buffer";
import { WIDE } from "../../src/components/charts/drawing.ts";
import type { Report } from "../../src/components/report/model.ts";
import { alternativeOf } from "../../src/press/documents/drawing-text.ts";
import { figuresOf } from "../../src/press/documents/numbering.ts";
import type { Pictures } from "../../src/press/documents/pictures.ts";

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
  "base64",
);

export function onePixelEach(report: Report): Pictures {
  return new Map(
    figuresOf(report).map((what) => [
      what,
      { png: PIXEL, width: 2, height: 1, says: alternativeOf(what.figure.draw(WIDE)) },
    ]),
  );
}
