/** Compressed copies and what a browser keeps: as few bytes on the line as there can be. */
import { mkdir, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compressFolder } from "../../loaders/publish/compress.ts";
import { type Served, serve } from "../../loaders/serve/serve.ts";
import { temporaryFolder } from "../support/pack.ts";

const PAGE = `<p>${"Tổng quan ".repeat(300)}</p>`;
const folder = temporaryFolder();
let served: Served;

beforeAll(async () => {
  await mkdir(join(folder, "_app"));
  await writeFile(join(folder, "index.html"), PAGE);
  await writeFile(join(folder, "short.html"), "<p>Đoàn</p>");
  await writeFile(join(folder, "_app", "page-0123456789.js"), "say();".repeat(400));
  await writeFile(join(folder, "_app", "page.js"), "say();");
  await compressFolder(folder);
  served = await serve({ dir: folder, port: 0 });
});
afterAll(() => served.close());

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asked as it is: fetch would unpack what comes, and asks for encodings of its own. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(new URL(path, served.url), { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on("error", fail).end();
  });
}

test("a browser gets the smallest copy that it takes, and the file itself where it takes none", async () => {
  const [br, gz, plain] = [
    await ask("/", { "accept-encoding": "gzip, br" }),
    await ask("/", { "accept-encoding": "gzip, br;q=0" }),
    await ask("/"),
  ];
  expect([br, gz, plain].map(({ headers }) => headers["content-encoding"])).toEqual([
    "br",
    "gzip",
    undefined,
  ]);
  expect(brotliDecompressSync(br.body).toString()).toBe(PAGE);
  expect(gunzipSync(gz.body).toString()).toBe(PAGE);
  expect(plain.body.toString()).toBe(PAGE);
  for (const { headers, body } of [br, gz, plain]) {
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["content-length"]).toBe(String(body.length));
    expect(headers.vary).toBe("accept-encoding");
  }
  expect(new Set([br, gz, plain].map(({ headers }) => headers.etag)).size).toBe(3);
});

test("what has no compressed copy is sent as it is", async () => {
  const { headers, body } = await ask("/short.html", { "accept-encoding": "br" });
  expect(headers["content-encoding"]).toBeUndefined();
  expect(body.toString()).toBe("<p>Đoàn</p>");
});

test("a browser that has the bytes already gets none, and one that has others gets them", async () => {
  const first = await ask("/", { "accept-encoding": "br" });
  const tag = first.headers.etag ?? "";
  for (const known of [tag, `"other", W/${tag}`, "*"]) {
    const again = await ask("/", { "accept-encoding": "br", "if-none-match": known });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, tag]);
  }
  const other = await ask("/", { "accept-encoding": "gzip", "if-none-match": tag });
  expect(other.status).toBe(200);
});

test("what is named by its hash is kept for ever, anything else is asked for again", async () => {
  const keeps = async (path: string) => (await ask(path)).headers["cache-control"];
  expect(await keeps("/_app/page-0123456789.js")).toBe("public, max-age=31536000, immutable");
  expect(await keeps("/_app/page.js")).toBe("no-cache");
  expect(await keeps("/")).toBe("no-cache");
});

test("asked for the head alone, it sends the same head and no body", async () => {
  const headers = { "accept-encoding": "br" };
  const [whole, head] = [await ask("/", headers), await ask("/", headers, "HEAD")];
  expect(head.body.length).toBe(0);
  for (const name of ["etag", "content-length", "content-encoding", "content-type"]) {
    expect(head.headers[name]).toBe(whole.headers[name]);
  }
});

test("a page that is changed on its way out is sent plain, whatever a browser takes", async () => {
  const changing = await serve({ dir: folder, port: 0, page: (html) => html.replace("Tổng quan", "Đổi") });
  const response = await fetch(changing.url);
  expect(response.headers.get("content-encoding")).toBeNull();
  expect(await response.text()).toContain("<p>Đổi");
  await changing.close();
});
