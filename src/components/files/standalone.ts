/** A chart's SVG as a file of its own: with title, period, notes, source and date, in fixed colours and fonts. */
import { textEl } from "../charts/svg.ts";

interface Words {
  title: string;
  subtitle: string;
  /** Notes and source, a paragraph each. */
  under: readonly string[];
}

const FONT = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";
const PAD = 16;

/**
 * The drawing as it stands on the page, with its words around it; on white, so that it can be pasted anywhere. Where it
 * is to carry a font of its own, `font` names it.
 */
export function standaloneSvg(drawing: string, { title, subtitle, under }: Words, font = FONT): string {
  const width = Number(/\bwidth="(\d+)"/.exec(drawing)?.[1] ?? 620);
  const height = Number(/\bheight="(\d+)"/.exec(drawing)?.[1] ?? 300);
  const heads = [
    ...wrapped(title, width, 16).map((text) => ({ text, size: 16, weight: 600 })),
    ...wrapped(subtitle, width, 13).map((text) => ({ text, size: 13, weight: 400 })),
  ];
  const feet = under
    .flatMap((text) => wrapped(text, width, 11.5))
    .map((text) => ({ text, size: 11.5, weight: 400 }));
  let y = PAD;
  const written = (line: { text: string; size: number; weight: number }, quiet: boolean) => {
    y += line.size * 1.35;
    const style = { "font-size": line.size, "font-weight": line.weight, fill: quiet ? "#59626e" : "#1b2129" };
    return textEl(line.text, { x: PAD, y: y - line.size * 0.3, ...style });
  };
  const above = heads.map((line) => written(line, line.weight === 400)).join("");
  const top = y + 8;
  y = top + height + 8;
  const below = feet.map((line) => written(line, true)).join("");
  const inside = drawing.replace(/^<svg[^>]*>/, "").replace(/<\/svg>$/, "");
  const size = Number(/\bfont-size="([\d.]+)"/.exec(drawing)?.[1] ?? 14);
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 2 * PAD}" height="${Math.ceil(y + PAD)}" viewBox="0 0 ${width + 2 * PAD} ${Math.ceil(y + PAD)}" font-family="${font}" color="#1b2129"><rect width="100%" height="100%" fill="#ffffff"/>${above}<g transform="translate(${PAD} ${top})" font-size="${size}" fill="currentColor">${inside}</g>${below}</svg>`;
  return fixedColours(withoutRoles(whole));
}

/** Programs that draw SVG outside a browser know no variables and no inherited colour. */
function fixedColours(svg: string): string {
  return svg.replace(/var\(--[\w-]+, ([^)]+)\)/g, "$1").replaceAll("currentColor", "#1b2129");
}

/** What only a page needs: the marks' roles and focus; what they say stays as their title. */
function withoutRoles(svg: string): string {
  return svg
    .replace(/<g class="mark"[^>]*? aria-label="([^"]*)"[^>]*>/g, "<g><title>$1</title>")
    .replaceAll(' aria-hidden="true"', "");
}

function wrapped(text: string, width: number, size: number): string[] {
  const most = Math.floor(width / (size * 0.52));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
