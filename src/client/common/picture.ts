/** A chart of the page as a picture that stands alone. */
import { standaloneSvg } from "../../components/files/standalone.ts";

/** 300 dots an inch at 16 cm. */
const PNG_WIDTH = 1890;

export function drawingOf(figure: HTMLElement): string {
  const svg = figure.querySelector(".drawn.wide svg, .drawn svg");
  if (!svg) throw new Error("no drawing");
  const text = (selector: string) => figure.querySelector(selector)?.textContent?.trim() ?? "";
  return standaloneSvg(svg.outerHTML, {
    title: text(".title"),
    subtitle: text(".subtitle"),
    under: [text(".chart-note"), text(".source")].filter(Boolean),
  });
}

export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = PNG_WIDTH;
  canvas.height = Math.round((PNG_WIDTH * image.height) / image.width);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture"))), "image/png");
  });
}
