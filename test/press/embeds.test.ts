/** Figures as pages for other sites' frames, printed from the sample as the press prints them. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { beforeAll, expect, test } from "vitest";
import { foreignAddresses, foreignCalls } from "../../loaders/publish/faults.ts";
import type { Book } from "../../src/components/book/book.ts";
import { NARROW, WIDE } from "../../src/components/charts/drawing.ts";
import { slicePath } from "../../src/components/figures/address.ts";
import { figuresOf, type Listed } from "../../src/components/figures/catalogue.ts";
import { embedCode, frameCode } from "../../src/components/figures/embed-code.ts";
import { escapeHtml } from "../../src/components/markup/html.ts";
import { printEmbeds } from "../../src/press/embeds/print-embeds.ts";
import { addressesText, readAddresses } from "../../src/terms/published-addresses.ts";
import { embedsOnce } from "../support/embeds.ts";
import { type About, expectedSum, shown } from "../support/expected-sums.ts";
import { SAMPLE, temporaryFolder } from "../support/pack.ts";
import { bookOnce } from "../support/published.ts";
import { bodyOf } from "../support/read-page.ts";
import { each, figures, smallBook } from "../support/small-book.ts";

const folder = temporaryFolder();
let site: string;
let listed: readonly Listed[] = [];

beforeAll(async () => {
  listed = figuresOf(await bookOnce(SAMPLE.data));
  site = await embedsOnce();
});

async function pageOf({ address }: Listed): Promise<string> {
  return readFile(join(site, "nhung", `${slicePath(address)}.html`), "utf8");
}

test("every figure has a page that says what it shows, whose it is and that its data is simulated", async () => {
  expect(listed.length).toBeGreaterThan(500);
  for (const one of listed) {
    const { title, subtitle, source } = one.figure;
    const page = await pageOf(one);
    const words = [title, subtitle, source, "Tỉnh đoàn Hà Nam", "Số liệu mô phỏng."].map(escapeHtml);
    const missing = [...words, '<html lang="vi"', `<h1 class="title">`].filter(
      (each) => !page.includes(each),
    );
    expect(missing, slicePath(one.address)).toEqual([]);
    if (one.address.group === "353") expect(page.replace(/<title>.*|href=".*?"/g, "")).toContain("Lý Nhân");
    expect(page).not.toMatch(/<(?:nav|form|header)\b/);
  }
});

test("it is drawn by the function of its page, in both sizes, and its table gives the expected figures", async () => {
  const some = listed.filter(
    ({ address: { period, group } }) => period === "2024" && [undefined, "353"].includes(group),
  );
  const wrong: string[] = [];
  let told = 0;
  for (const one of some) {
    const page = await pageOf(one);
    if ("draw" in one.figure) {
      expect(page).toContain(one.figure.draw(WIDE));
      expect(page).toContain(one.figure.draw(NARROW));
    }
    for (const node of bodyOf(page).querySelectorAll(".rate[data-measure][data-of]")) {
      const about = aboutOf(node);
      const sum = expectedSum(about);
      const text = (node.textContent ?? "").replace(/\s+/g, " ").trim();
      if (!sum || !text.includes(shown(sum)))
        wrong.push(`${slicePath(one.address)}: ${text}: ${JSON.stringify(about)}`);
      told += 1;
    }
  }
  expect(wrong).toEqual([]);
  expect(told).toBeGreaterThan(500);
});

/** Everything that a written rate says of itself. */
function aboutOf(node: Element): About {
  const said = (name: string) => node.getAttribute(`data-${name}`);
  return {
    ...{ measure: said("measure") ?? "", period: said("period") ?? "", base: said("base") ?? "" },
    ...{ group: said("group"), kind: said("kind"), criteria: said("criteria"), position: said("position") },
    ...{ criterion: said("criterion"), campaign: said("campaign"), grade: said("grade"), unit: said("unit") },
  };
}

test("the link leads to the page and the slice that the figure is from", async () => {
  const one = listed.find(({ address }) => slicePath(address) === "3-chu-dong/2024/353");
  const link = one ? parseHTML(await pageOf(one)).document.querySelector(".under a") : null;
  expect(link?.getAttribute("href")).toBe("../../../dia-ban/353.html?v=1&ky=2024#tung-noi-dung");
  expect([link?.getAttribute("target"), link?.getAttribute("rel")]).toEqual(["_blank", "noopener"]);
});

test("every link leads to a page of the site, and opens beside the page that holds the frame", async () => {
  const places = new Set<string>();
  for (const one of listed) {
    const path = `nhung/${slicePath(one.address)}.html`;
    // Not read as a document: of hundreds of pages that takes longer than to make them.
    for (const [link, href = ""] of (await pageOf(one)).matchAll(/<a\s[^>]*?\bhref="([^"]*)"[^>]*>/g)) {
      const { pathname } = new URL(href, `https://site/${path}`);
      places.add(pathname.replace(/[^/]+\.html$/, ""));
      expect(link, path).toContain(' target="_blank"');
    }
  }
  expect([...places].sort()).toEqual(["/", "/dia-ban/"]);
});

test("pages are light, share one style and one script, and name nothing from elsewhere", async () => {
  const packed = (text: string) => gzipSync(text).length;
  const first = listed[0] ? await pageOf(listed[0]) : "";
  const [style = "", script = ""] = first.match(/khung-\w+\.(?:css|js)/g) ?? [];
  const shared = await Promise.all(
    [style, script, "guong.js"].map((name) => readFile(join(site, "nhung", name), "utf8")),
  );
  const weight = shared.reduce((sum, text) => sum + packed(text), 0);
  let heaviest = 0;
  for (const one of listed) {
    const page = await pageOf(one);
    heaviest = Math.max(heaviest, packed(page));
    expect(page).toContain(style);
    expect(page).toContain("default-src 'none'".replaceAll("'", "&#39;"));
    expect(foreignAddresses(page)).toEqual([]);
  }
  expect(weight + heaviest).toBeLessThan(40_000);
  expect(shared.flatMap((text) => [...foreignCalls(text), ...foreignAddresses(text)])).toEqual([]);
});

test("the lines to copy hold the address, and a title with quotes and signs stays a title", () => {
  const title = 'Được công nhận "3 chủ động" <2024>';
  for (const code of [embedCode, frameCode]) {
    const { document } = parseHTML(
      `<html><body>${code("https://gương.vn/s/", "3-chu-dong/2024/353", title)}</body></html>`,
    );
    const frame = document.querySelector("iframe");
    expect(frame?.getAttribute("title")).toBe(title);
    expect(frame?.getAttribute("src")).toBe("https://gương.vn/s/nhung/3-chu-dong/2024/353.html");
  }
  expect(frameCode("s/", "a/2024", title)).not.toContain("script");
});

/** A small province of which a year was published, taken back, and published again. */
test("an address that was published answers when its figure is gone, and is a figure again when it is back", async () => {
  const two = smallBook({
    counts: ["2024", "2025"].flatMap((year) => figures("evaluated", year, each("A B C D E F", [9, 10]))),
  });
  const one = smallBook({ counts: figures("evaluated", "2025", each("A B C D E F", [9, 10])) });
  const addresses = join(folder, "addresses.json");
  const path = "can-bo-duoc-danh-gia/2024";
  const published = async (shown: Book, day: string, standing = "") => {
    const place = join(folder, day);
    await printEmbeds({ book: shown, folder: place, standing, pictures: true, addresses }, day);
    const text = await readFile(join(place, ".published-addresses.json"), "utf8");
    await writeFile(addresses, text);
    return { place, known: readAddresses(text)?.find((each) => each.path === path) };
  };
  const read = (place: string, file: string) => readFile(join(place, file), "utf8");

  const first = await published(two, "2026-01-01");
  expect(first.known?.gone).toBeUndefined();
  expect(await read(first.place, `nhung/${path}.html`)).toContain("chart-drawing");

  const second = await published(one, "2026-02-02", first.place);
  expect(second.known?.gone).toBe("2026-02-02");
  const page = await read(second.place, `nhung/${path}.html`);
  for (const words of ["Hình này không còn", "Cán bộ được đánh giá", "năm 2024", "02/02/2026", "hinh.html"])
    expect(page).toContain(words);
  const drawing = await read(second.place, `hinh/${path}.svg`);
  for (const words of ["Hình này không còn", "năm 2024", "02/02/2026"]) expect(drawing).toContain(words);
  const picture = await readFile(join(second.place, `hinh/${path}.png`));
  expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG");

  // Had it been painted anew, it would not be what lies in the standing site.
  await writeFile(join(second.place, `hinh/${path}.png`), "as it was");
  const third = await published(one, "2026-03-03", second.place);
  expect(third.known?.gone).toBe("2026-02-02");
  expect(await read(third.place, `hinh/${path}.png`)).toBe("as it was");

  const fourth = await published(two, "2026-04-04", third.place);
  expect(fourth.known?.gone).toBeUndefined();
  expect(await read(fourth.place, `nhung/${path}.html`)).toContain("chart-drawing");
});

test("where no list is kept nothing is gone, and a list that cannot be understood is not written over", async () => {
  const place = join(folder, "none");
  await printEmbeds({ book: smallBook(), folder: place, standing: "", pictures: false });
  await expect(readFile(join(place, ".published-addresses.json"))).rejects.toThrow();
  const addresses = join(folder, "damaged.json");
  await mkdir(folder, { recursive: true });
  await writeFile(addresses, addressesText([]).slice(5));
  await expect(
    printEmbeds({ book: smallBook(), folder: place, standing: "", pictures: false, addresses }),
  ).rejects.toThrow("not a list of published addresses");
});
