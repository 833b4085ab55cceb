/** Figures as files: whole in themselves, told of their data, the same for the same, and not drawn twice. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { beforeAll, expect, test } from "vitest";
import type { Book } from "../../../src/components/book/book.ts";
import { figureAt } from "../../../src/components/figures/catalogue.ts";
import { csvText } from "../../../src/components/files/csv.ts";
import { readTable } from "../../../src/components/files/read-table.ts";
import { readList, sumOf } from "../../../src/press/figures/list.ts";
import { wordsIn } from "../../../src/press/figures/png.ts";
import { printFigures } from "../../../src/press/figures/print.ts";
import type { Published } from "../../../src/terms/published.ts";
import { temporaryFolder } from "../../support/pack.ts";
import { figures, smallBook } from "../../support/small-book.ts";

const folder = temporaryFolder();
const ADDRESS = { name: "can-bo-duoc-danh-gia", period: "2025" } as const;
const PATH = "hinh/can-bo-duoc-danh-gia/2025";
const LIST = "hinh/danh-sach.json";

/** Three districts, so that there is no funnel, and one of them without a figure; twenty officers in all. */
function bookOf(parts: Partial<Published> = {}): Book {
  return smallBook({
    identity: { notice: "Số liệu mô phỏng: người và điểm đều bịa." },
    counts: figures("evaluated", "2025", { A: [9, 10], B: [5, 10], C: [10, 10] }),
    ...parts,
  });
}

async function print(to: string, parts: Partial<Published> = {}, standing = "", pictures = true) {
  const out = join(folder, to);
  await printFigures({ book: bookOf(parts), folder: out, standing: join(folder, standing), pictures });
  return out;
}

function filesOf(place: string): string[] {
  const found = readdirSync(place, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(place.length));
}

/** The parts of a PNG by their type. */
function chunks(png: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    found.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return found;
}

let first: string;
beforeAll(async () => {
  first = await print("first");
});

test("an SVG needs nothing else: its letters, its words and what it is about are in it", () => {
  const svg = readFileSync(join(first, `${PATH}.svg`), "utf8");
  const outside = [...svg.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)].map(
    (match) => match[1] ?? match[2],
  );
  expect(outside.filter((address) => !address?.startsWith("data:font/woff2;base64,"))).toEqual([]);
  expect(svg).not.toMatch(/var\(|currentColor|<script/);
  const { document } = parseHTML(svg);
  const words = [...document.querySelectorAll("text")].map((text) => text.textContent).join(" ");
  for (const said of [
    "Cán bộ được đánh giá, theo địa bàn",
    "năm 2025",
    "90,0% · 9/10",
    "50,0% · 5/10",
    "100% · 10/10",
    "nhận đến 15/01/2026. Số liệu mô phỏng.",
  ]) {
    expect(words).toContain(said);
  }
  const told = document.querySelector("metadata > *");
  expect(told?.getAttribute("address")).toBe(PATH);
  expect(told?.getAttribute("measures")).toBe("evaluated");
  expect(told?.getAttribute("period")).toBe("2025");
  expect(told?.getAttribute("fingerprint")).toBe("small");
  expect(told?.getAttribute("simulated")).toBe("yes");
});

test("a PNG is 16 cm wide at 300 dots an inch, and says the same of itself", () => {
  const png = readFileSync(join(first, `${PATH}.png`));
  const parts = chunks(png);
  const [header, dots] = [parts.get("IHDR"), parts.get("pHYs")];
  const width = header?.readUInt32BE(0) ?? 0;
  expect(width).toBe(1890);
  // Dots a metre, in a unit that is known.
  expect(((dots?.readUInt32BE(0) ?? 0) * 2.54) / 100).toBeCloseTo(300, 1);
  expect((width / (dots?.readUInt32BE(0) ?? 1)) * 100).toBeCloseTo(16, 2);
  expect(dots?.[8]).toBe(1);
  const rows = inflateSync(parts.get("IDAT") ?? Buffer.alloc(0));
  expect(rows.length).toBe((header?.readUInt32BE(4) ?? 0) * (width + 1));
  const words = wordsIn(png);
  expect(words.Title).toBe("Cán bộ được đánh giá, theo địa bàn, năm 2025");
  expect(words.Description).toContain("A: 90,0% (9/10)");
  expect(words.Source).toMatch(/nhận đến 15\/01\/2026\. Số liệu mô phỏng\.$/);
  expect(words["guong:address"]).toBe(PATH);
  expect(words["guong:measures"]).toBe("evaluated");
  expect(words["guong:fingerprint"]).toBe("small");
});

test("its CSV is what the button under it on its page gives", () => {
  const found = figureAt(bookOf(), ADDRESS);
  const { document } = parseHTML(`<body>${found?.figure.table}</body>`);
  const table = document.querySelector("table") ?? expect.fail("no table");
  expect(readFileSync(join(first, `${PATH}.csv`), "utf8")).toBe(csvText(readTable(table)));
});

test("the list names every file with its sum, and nothing else lies there", () => {
  const list = readList(readFileSync(join(first, LIST), "utf8")) ?? expect.fail("no list");
  const named = list.figures.flatMap(({ path, files }) =>
    Object.entries(files).map(([ending, { sha256 }]) => {
      expect(sumOf(readFileSync(join(first, `${path}.${ending}`)))).toBe(sha256);
      return `/${path}.${ending}`;
    }),
  );
  expect(filesOf(first).sort()).toEqual([...named, `/${LIST}`, "/hinh/muc-luc.json"].sort());
  expect(list.figures.find(({ path }) => path === PATH)).toMatchObject({
    measures: ["evaluated"],
    period: "2025",
  });
});

test("the same data give the same bytes, whether drawn anew or taken over", async () => {
  const [again, over] = [await print("again"), await print("over", {}, "first")];
  for (const other of [again, over]) {
    for (const file of filesOf(first)) {
      expect(readFileSync(join(other, file)).equals(readFileSync(join(first, file))), file).toBe(true);
    }
  }
});

test("a picture whose drawing is as it was is not painted again, only told of the new data", async () => {
  // Another picture in its place, rightly listed: whoever painted anew would not come to it.
  const played = join(folder, "played");
  cpSync(first, played, { recursive: true });
  const other = readFileSync(join(first, `${PATH}.png`));
  const pixels = chunks(other).get("PLTE") ?? expect.fail("no palette");
  pixels[4] = (pixels[4] ?? 0) ^ 0xff;
  writeFileSync(join(played, `${PATH}.png`), other);
  const list = readFileSync(join(first, LIST), "utf8");
  const was = sumOf(readFileSync(join(first, `${PATH}.png`)));
  writeFileSync(join(played, LIST), list.replace(was, sumOf(other)));
  const out = await print("told", { fingerprint: "another" }, "played");
  const png = readFileSync(join(out, `${PATH}.png`));
  expect(chunks(png).get("PLTE")?.equals(pixels)).toBe(true);
  expect(wordsIn(png)["guong:fingerprint"]).toBe("another");
  expect(readFileSync(join(out, `${PATH}.svg`), "utf8")).toContain('fingerprint="another"');

  // A file that somebody changed since it was listed is not trusted.
  writeFileSync(join(played, LIST), list);
  const anew = readFileSync(join(await print("anew", {}, "played"), `${PATH}.png`));
  expect(anew.equals(readFileSync(join(first, `${PATH}.png`)))).toBe(true);
});

test("a figure that changed is drawn anew, and pictures may be left out", async () => {
  const counts = figures("evaluated", "2025", { A: [8, 10], B: [5, 10], C: [10, 10] });
  const out = await print("changed", { counts }, "first", false);
  expect(readFileSync(join(out, `${PATH}.svg`), "utf8")).toContain("80,0% · 8/10");
  expect(filesOf(out).filter((file) => file.endsWith(".png"))).toEqual([]);
});
