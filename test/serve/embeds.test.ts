/** What other sites may do with figures, and what they get where there is none. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "../../loaders/serve/serve.ts";
import { ADDRESSES_FILE, addressesText } from "../../src/terms/published-addresses.ts";
import { temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();
let served: Served;

const FILES: Readonly<Record<string, string>> = {
  "index.html": "Tổng quan",
  "404.html": "Không có trang này, ở đây",
  "nhung/khong-co.html": "Không có hình này",
  "nhung/guong.js": "export {}",
  "nhung/khung-0123456789.css": "p{}",
  "nhung/a/2024.html": "một hình",
  "nhung/a/2023.html": "Hình này không còn",
  "hinh/a/2024.svg": "<svg/>",
  "hinh/a/2023.svg": "<svg>không còn</svg>",
  "hinh/khong-co.svg": "<svg>không có</svg>",
  "hinh/khong-co.png": "PNG",
};

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const was = { title: "Hình", where: "", isChart: true };
  const list = [
    { path: "a/2023", ...was, gone: "2026-01-01" },
    { path: "a/2024", ...was },
  ];
  await writeFile(join(folder, ADDRESSES_FILE), addressesText(list));
  served = await serve({ dir: folder, port: 0, page: (html) => `${html} changed` });
});
afterAll(() => served.close());

async function asked(path: string) {
  const response = await fetch(served.url + path);
  return {
    status: response.status,
    framed: !response.headers.get("content-security-policy")?.includes("frame-ancestors 'self'"),
    read: response.headers.get("access-control-allow-origin"),
    type: response.headers.get("content-type"),
    kept: response.headers.get("cache-control"),
    text: await response.text(),
  };
}

test("figures to embed may be framed by other sites, and nothing else may", async () => {
  expect(await asked("nhung/a/2024.html")).toMatchObject({ status: 200, framed: true, read: "*" });
  expect(await asked("")).toMatchObject({ status: 200, framed: false, read: null });
  expect(await asked("hinh/a/2024.svg")).toMatchObject({ status: 200, framed: false, read: "*" });
  expect(await asked("nhung/..%2findex.html")).toMatchObject({ status: 200, framed: false, read: null });
  expect(await asked("khong-co")).toMatchObject({ status: 404, framed: false, read: null });
});

test("the module keeps its address and is asked for each time; what is named by its hash is kept for ever", async () => {
  expect(await asked("nhung/guong.js")).toMatchObject({ read: "*", kept: "no-cache" });
  expect((await asked("nhung/khung-0123456789.css")).kept).toContain("immutable");
});

test.each([
  ["nhung/b/2024.html", "text/html; charset=utf-8", "Không có hình này"],
  ["nhung/b/2024/353?nen=sang", "text/html; charset=utf-8", "Không có hình này"],
  ["hinh/b/2024.svg", "image/svg+xml", "<svg>không có</svg>"],
  ["hinh/b/2024/353.png", "image/png", "PNG"],
  ["hinh/b/2024.csv", "text/html; charset=utf-8", "Không có trang này, ở đây"],
  ["b/c", "text/html; charset=utf-8", "Không có trang này, ở đây"],
])("where there is no %s something says so", async (path, type, words) => {
  const answer = await asked(path);
  expect(answer).toMatchObject({ status: 404, type, kept: "no-cache" });
  expect(answer.text).toContain(words);
});

test("what was published and is gone says so with words, a picture and its status", async () => {
  expect(await asked("nhung/a/2023.html")).toMatchObject({ status: 410, text: "Hình này không còn" });
  expect(await asked("hinh/a/2023.svg")).toMatchObject({ status: 410, type: "image/svg+xml" });
});

test("figures to embed are given as they are, whatever is put into pages on their way", async () => {
  expect((await asked("nhung/a/2024.html")).text).toBe("một hình");
  expect((await asked("")).text).toBe("Tổng quan changed");
});
