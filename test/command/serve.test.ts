/** The project copied elsewhere, with a small sample, its network cut off: it builds, serves, and stops when asked. */
import type { ChildProcess } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copySample, temporaryFolder } from "../support/pack.ts";
import { ended, start } from "./process.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));
const folder = temporaryFolder();
const copy = join(folder, "project");
const networkLog = join(folder, "network.log");
let busy: Server;
let child: ChildProcess;
let end: Promise<number>;
let said = "";

/** What a fresh clone holds, as far as the command needs it, beside the packages that are installed. */
function cloneProject(): void {
  const made = [join(project, "src", "data"), join(project, "src", ".observablehq")];
  for (const part of ["loaders", "src"])
    cpSync(join(project, part), join(copy, part), {
      recursive: true,
      filter: (path) => !made.includes(path),
    });
  for (const part of ["package.json", "observablehq.config.ts", "tsconfig.json"])
    cpSync(join(project, part), join(copy, part));
  symlinkSync(join(project, "node_modules"), join(copy, "node_modules"), "junction");
  copySample(join(copy, "data", "ha-nam"), /^2024\/(dang-ky|Book)/);
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the server listens on no port");
  return address.port;
}

async function saidLine(pattern: RegExp): Promise<string> {
  for (;;) {
    const found = pattern.exec(said);
    if (found) return found[1] ?? "";
    if (child.exitCode !== null) throw new Error(`it ended early:\n${said}`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

beforeAll(async () => {
  cloneProject();
  busy = createServer((_, response) => response.end("another program"));
  await new Promise<void>((done) => busy.listen(0, "127.0.0.1", done));
  const env = {
    NODE_OPTIONS: `--import=${new URL("../support/no-network.mjs", import.meta.url).href}`,
    GUONG_NETWORK_LOG: networkLog,
  };
  child = start(
    ["serve", "--no-png", "--port", String(portOf(busy))],
    env,
    join(copy, "loaders", "guong.mjs"),
  );
  child.stdout?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  end = ended(child);
});
afterAll(async () => {
  child.kill("SIGKILL");
  await new Promise((done) => busy.close(done));
});

test("it says where it serves: on this machine alone, on another port than the one taken", async () => {
  const url = new URL(await saidLine(/Trang đang mở tại (\S+)/));
  expect(url.hostname).toBe("127.0.0.1");
  expect(Number(url.port)).not.toBe(portOf(busy));
  const page = await fetch(url);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("Số liệu mô phỏng");
}, 180_000);

test("it asked nothing of the network", () => {
  expect(existsSync(networkLog) ? readFileSync(networkLog, "utf8") : "").toBe("");
});

test("it wrote its own folders and no other", () => {
  const allowed = ["dist", join("src", "data"), ".guong", join("data", "ha-nam", ".guong")];
  const kept = (path: string) => !allowed.some((place) => path === place || path.startsWith(place + sep));
  const below = (root: string, part: string) =>
    readdirSync(join(root, part), { recursive: true, encoding: "utf8" })
      .map((name) => join(part, name))
      .filter(kept);
  for (const part of ["loaders", "src"])
    expect(below(copy, part).filter((path) => !existsSync(join(project, path)))).toEqual([]);
  expect(readdirSync(copy).sort()).toEqual([
    ".guong",
    "data",
    "dist",
    "loaders",
    "node_modules",
    "observablehq.config.ts",
    "package.json",
    "src",
    "tsconfig.json",
  ]);
  expect(readdirSync(join(copy, ".guong"))).toEqual([]);
});

test("Ctrl-C ends it cleanly", async () => {
  child.kill("SIGINT");
  expect(await end).toBe(0);
  expect(said).toContain("Đã dừng.");
  expect(said).not.toMatch(/\bat .*\(.*:\d+:\d+\)/);
});
