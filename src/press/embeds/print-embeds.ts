/** Every figure as a page for a frame, and whatever answers where there is none. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { slicePath } from "../../components/figures/address.ts";
import { figuresOf, isChart } from "../../components/figures/catalogue.ts";
import { localDay } from "../../terms/day.ts";
import {
  ADDRESSES_FILE,
  addressesText,
  nextAddresses,
  type PublishedAddress,
  readAddresses,
} from "../../terms/published-addresses.ts";
import type { Press } from "../given.ts";
import { figurePage } from "./figure-page.ts";
import { gonePage, notFoundPage, unknownPage } from "./message-page.ts";
import { printMessagePictures } from "./message-pictures.ts";
import { hashedName, sharedFiles } from "./shared-files.ts";
import { inside, linked } from "./shell.ts";
import { whereOf } from "./words.ts";

const PLACE = "nhung";

/**
 * Writes `nhung/`, `404.html` and the pictures of figures that are gone below the press's folder. Which are gone the
 * list at `addresses` tells, if there is one: what was ever published from this data folder. `day` is today, as ISO text.
 */
export async function printEmbeds(
  { book, folder, standing, pictures, addresses }: Press,
  day = localDay(new Date()),
): Promise<void> {
  const shared = await sharedFiles();
  const style = hashedName("khung", "css", shared.style);
  const script = hashedName("khung", "js", shared.script);
  const place = join(folder, PLACE);
  await mkdir(place, { recursive: true });
  const around = (path: string) => {
    const up = "../".repeat(path.split("/").length - 1);
    return { brings: linked(up, style, script), root: `../${up}` };
  };
  const files = new Map([
    [style, shared.style],
    [script, shared.script],
    ["guong.js", shared.module],
    ["khong-co.html", unknownPage({ brings: inside(shared.style, shared.script) })],
    ["../404.html", notFoundPage({ brings: inside(shared.style, shared.notFound) })],
  ]);
  const figures = figuresOf(book);
  for (const listed of figures) {
    const path = slicePath(listed.address);
    files.set(`${path}.html`, figurePage(listed, book.data, around(path)));
  }
  const current = figures.map(
    (listed): PublishedAddress => ({
      path: slicePath(listed.address),
      title: listed.figure.title,
      where: whereOf(listed, book.data),
      isChart: isChart(listed),
    }),
  );
  const all = addresses ? nextAddresses(await knownAt(addresses), current, day) : current;
  const gone = all.filter((one) => one.gone !== undefined);
  for (const was of gone) files.set(`${was.path}.html`, gonePage(was, around(was.path)));
  if (addresses) files.set(`../${ADDRESSES_FILE}`, addressesText(all));
  await writeAll(place, files);
  await printMessagePictures(gone, { folder, standing, pictures });
}

/** None where nothing was published yet. Throws where the list is there and cannot be understood. */
async function knownAt(place: string): Promise<PublishedAddress[]> {
  const text = await readFile(place, "utf8").catch(() => null);
  const known = text === null ? [] : readAddresses(text);
  if (!known) throw new Error(`${place}: not a list of published addresses`);
  return known;
}

async function writeAll(place: string, files: ReadonlyMap<string, string>): Promise<void> {
  const folders = new Set([...files.keys()].map((name) => dirname(join(place, name))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await Promise.all([...files].map(([name, text]) => writeFile(join(place, name), text)));
}
