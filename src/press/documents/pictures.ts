/** The pictures of a report, drawn without a browser and in letters that every machine has. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { WIDE } from "../../components/charts/drawing.ts";
import { standaloneSvg } from "../../components/files/standalone.ts";
import type { Report, ReportFigure } from "../../components/report/model.ts";
import { alternativeOf } from "./drawing-text.ts";
import { figuresOf } from "./numbering.ts";
import type { Picture, Pictures } from "./picture.ts";

/** 16 cm at 300 dots an inch. */
const DOTS = 1890;

const fonts = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/roboto/package.json"));
const FONT_FILES = [
  join(fonts, "400Regular", "Roboto_400Regular.ttf"),
  join(fonts, "600SemiBold", "Roboto_600SemiBold.ttf"),
  join(fonts, "700Bold", "Roboto_700Bold.ttf"),
];

/** All figures of a report at once, so that every core draws. */
export async function picturesOf(report: Report): Promise<Pictures> {
  const drawn = figuresOf(report).map(async (what) => [what, await pictureOf(what)] as const);
  return new Map(await Promise.all(drawn));
}

async function pictureOf({ figure }: ReportFigure): Promise<Picture> {
  const drawing = figure.draw(WIDE);
  const image = await renderAsync(standaloneSvg(drawing, { title: "", subtitle: "", under: [] }), {
    background: "#ffffff",
    fitTo: { mode: "width", value: DOTS },
    font: { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: "Roboto" },
  });
  return {
    png: image.asPng(),
    width: image.width,
    height: image.height,
    says: alternativeOf(drawing),
  };
}
