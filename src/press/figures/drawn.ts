/** A chart as an SVG that needs nothing else: with its words around it, in fixed colours, and with its own letters. */
import { WIDE } from "../../components/charts/drawing.ts";
import type { Listed, ListedChart } from "../../components/figures/catalogue.ts";
import { standaloneSvg } from "../../components/files/standalone.ts";
import { escapeHtml } from "../../components/markup/html.ts";
import { alternativeOf, textOf } from "../documents/drawing-text.ts";
import { FAMILIES, type Letters } from "./letters.ts";
import { type Told, toldInSvg } from "./told.ts";

export interface Drawn {
  /** Without the letters, which are the same for all, and without what it says of the data. */
  svg: string;
  /** In pixels of a screen. */
  width: number;
  height: number;
  /** The figures in words. */
  says: string;
}

/** The drawing of the page, as a reader takes it from there. */
export function drawn({ figure }: ListedChart): Drawn {
  const drawing = figure.draw(WIDE);
  const svg = standaloneSvg(
    drawing,
    {
      ...{ title: figure.title, subtitle: figure.subtitle },
      under: [textOf(figure.note), figure.source].filter(Boolean),
    },
    FAMILIES,
  );
  const size = (name: string) => Number(new RegExp(`^<svg[^>]*? ${name}="(\\d+)"`).exec(svg)?.[1] ?? 0);
  return { svg, width: size("width"), height: size("height"), says: alternativeOf(drawing) };
}

/** The whole file. */
export function svgFile({ svg }: Drawn, { figure }: Listed, told: Told, letters: Letters): string {
  const title = escapeHtml(`${figure.title}, ${figure.subtitle}`);
  const inside = `<title>${title}</title>${toldInSvg(told)}<style>${letters.css(svg)}</style>`;
  return `${svg.replace(/^<svg[^>]*>/, (open) => `${open.replace(/>$/, ' role="img">')}${inside}`)}\n`;
}
