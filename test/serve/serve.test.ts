import { mkdir, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { replaceFolder } from "../../loaders/publish/replace.ts";
import { type Served, sayPort, serve } from "../../loaders/serve/serve.ts";
import { temporaryFolder } from "../support/pack.ts";

const folder = temporaryFolder();
let served: Served;

beforeAll(async () => {
  await mkdir(join(folder, "dist"));
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "dist", "index.html"), "<p>Tổng quan</p>");
  await writeFile(join(folder, "dist", "so-lieu.html"), "<p>Số liệu</p>");
  await writeFile(join(folder, "dist", "a.svg"), "<svg/>");
  served = await serve({ dir: join(folder, "dist"), port: 0 });
});
afterAll(() => served.close());

test("pages are found by clean addresses and by their files", async () => {
  for (const [path, text] of [
    ["", "Tổng quan"],
    ["index.html", "Tổng quan"],
    ["so-lieu", "Số liệu"],
    ["so-lieu.html?x=1", "Số liệu"],
  ] as const) {
    const response = await fetch(served.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toContain(text);
  }
  expect((await fetch(`${served.url}a.svg`)).headers.get("content-type")).toBe("image/svg+xml");
});

test("it listens on loopback and forbids pages to ask elsewhere", async () => {
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect((await fetch(served.url)).headers.get("content-security-policy")).toContain("default-src 'self'");
});

test("a port that is taken is said to be, with the one that is used; a free one is not spoken of", async () => {
  const port = Number(new URL(served.url).port);
  const other = await serve({ dir: join(folder, "dist"), port });
  const said: string[] = [];
  sayPort(port, other, (line) => said.push(line));
  sayPort(undefined, other, (line) => said.push(line));
  sayPort(other.port, other, (line) => said.push(line));
  await other.close();
  expect(said).toEqual([expect.stringMatching(`Cổng ${port} .*\\[port-taken\\].*cổng ${other.port} thay`)]);
});

/** The path goes out as it is: fetch would tidy it before it is sent. */
function rawStatus(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(served.url);
  return new Promise((done, fail) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on("error", fail)
      .end();
  });
}

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/..%5csecret.txt",
  "/%00",
  "/%",
  "//secret.txt",
])("nothing outside the folder is given: %s", async (path) => {
  expect(await rawStatus(path)).toBe(404);
});

test("what does not exist is said in Vietnamese, and only reading is allowed", async () => {
  const missing = await fetch(`${served.url}khong-co`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain("Không có trang này");
  expect((await fetch(served.url, { method: "POST" })).status).toBe(405);
});

test("a busy port is passed by", async () => {
  const busy = Number(new URL(served.url).port);
  const second = await serve({ dir: join(folder, "dist"), port: busy });
  expect(Number(new URL(second.url).port)).not.toBe(busy);
  await second.close();
});

test("a request that comes while a new site takes the old one's place is answered, not failed", async () => {
  const place = join(folder, "swapped");
  const write = (beside: string) => writeFile(join(beside, "index.html"), "<p>Tổng quan</p>");
  await replaceFolder(place, write);
  const swapped = await serve({ dir: place, port: 0 });
  let swapping = true;
  const statuses = new Set<number>();
  const readers = Array.from({ length: 4 }, async () => {
    while (swapping) statuses.add((await fetch(swapped.url)).status);
  });
  for (let i = 0; i < 40; i += 1) await replaceFolder(place, write);
  swapping = false;
  await Promise.all(readers);
  await swapped.close();
  expect([...statuses]).toEqual([200]);
});

test("a folder that is never there is a page that does not exist", async () => {
  const missing = await serve({ dir: join(folder, "never"), port: 0 });
  expect((await fetch(missing.url)).status).toBe(404);
  await missing.close();
});
