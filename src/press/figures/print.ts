/** Every figure as files at its address: SVG and PNG of charts, CSV of these and of tables, and a list of all. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { figurePath } from "../../components/figures/address.ts";
import { entryOf, figuresOf, isChart, type Listed } from "../../components/figures/catalogue.ts";
import { FIGURE_INDEX } from "../../components/figures/list.ts";
import type { Press } from "../given.ts";
import { type Drawn, drawn, svgFile } from "./drawn.ts";
import { type Letters, openLetters } from "./letters.ts";
import { type Ending, type FigureList, LIST, listText, sumOf } from "./list.ts";
import { paint } from "./paint.ts";
import { withWords } from "./png.ts";
import { openStanding, type Standing } from "./standing.ts";
import { styleSum } from "./style.ts";
import { tableFile } from "./table-file.ts";
import { toldInPng, toldOf } from "./told.ts";

/** So many are on their way at once: painters have work waiting while tables are written down here. */
const AT_ONCE = 8;

type Row = FigureList["figures"][number];

interface Shop extends Pick<Press, "book" | "folder" | "pictures"> {
  letters: Letters;
  style: string;
  standing: Standing;
  /** Pictures on their way or done, by what they are made from: two addresses may have the same. */
  painted: Map<string, Promise<Buffer>>;
}

/** What the standing site has of the same drawing or table is taken over, and told of the data anew. */
export async function printFigures({ book, folder, standing, pictures }: Press): Promise<void> {
  const listed = figuresOf(book);
  const drawings = new Map(listed.map((one) => [one, isChart(one) ? drawn(one) : null]));
  const letters = await openLetters([...drawings.values()].map((drawing) => drawing?.svg ?? ""));
  const rows = new Map<Listed, Row>();
  try {
    const shop: Shop = {
      ...{ book, folder, pictures, letters, painted: new Map() },
      style: await styleSum(),
      standing: await openStanding(standing),
    };
    const next = drawings.entries();
    const worker = async () => {
      for (const [one, drawing] of next) rows.set(one, await printOne(shop, one, drawing));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    await letters.close();
  }
  const { fingerprint, dataDate } = book.data;
  const figures = listed.flatMap((one) => rows.get(one) ?? []);
  await mkdir(dirname(join(folder, LIST)), { recursive: true });
  await writeFile(join(folder, LIST), listText({ version: 1, fingerprint, dataDate, figures }));
  await writeFile(join(folder, FIGURE_INDEX), `${JSON.stringify(listed.map(entryOf))}\n`);
}

async function printOne(shop: Shop, one: Listed, drawing: Drawn | null): Promise<Row> {
  const { address, figure, topic, measures, page } = one;
  const path = figurePath(address);
  const files: Row["files"] = {};
  const write = async (ending: Ending, from: string, content: string | Buffer) => {
    files[ending] = { from, sha256: sumOf(content) };
    await writeFile(join(shop.folder, `${path}.${ending}`), content);
  };
  await mkdir(dirname(join(shop.folder, path)), { recursive: true });
  if (drawing) {
    const told = toldOf(one, shop.book.data);
    const from = sumOf(`${shop.style} ${drawing.svg}`);
    await write("svg", from, svgFile(drawing, one, told, shop.letters));
    if (shop.pictures) {
      const png = (await shop.standing.take(path, "png", from)) ?? (await painted(shop, from, drawing.svg));
      await write("png", from, withWords(png, toldInPng(told, one, drawing.says)));
    }
  }
  const from = sumOf(`${shop.style} ${figure.table}`);
  await write("csv", from, (await shop.standing.take(path, "csv", from)) ?? tableFile(figure.table));
  return {
    ...{ path, ...address, title: figure.title, subtitle: figure.subtitle },
    ...{ topic, measures: [...measures], page, files },
  };
}

function painted({ painted: done, letters }: Shop, from: string, svg: string): Promise<Buffer> {
  const found = done.get(from) ?? paint(svg, letters).then(({ png }) => png);
  done.set(from, found);
  return found;
}
