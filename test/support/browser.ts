/**
 * A real browser from the project's own packages: its binary and the libraries it needs are unpacked once into
 * test/.browser. The package unpacks its libraries only where it believes itself on a server of its maker's
 * choice, so a child process is told so; nothing of that environment reaches the tests.
 */
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

const FONTS = "guong-fonts.conf";
const shelf = fileURLToPath(new URL("../.browser", import.meta.url));
const packageFile = new URL("../../node_modules/@sparticuz/chromium/package.json", import.meta.url);

/** Opens the browser, with `more` arguments; fails, never skips, where there is none. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const home = await unpacked();
  await writeFile(join(home, FONTS), fontsConfig(home));
  return chromium.launch({
    executablePath: join(home, "chromium"),
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none", ...more],
    env: {
      PATH: process.env.PATH ?? "",
      HOME: home,
      LD_LIBRARY_PATH: join(home, "al2023", "lib"),
      // The fonts beside the browser, so that a page is laid out alike on every machine.
      FONTCONFIG_FILE: join(home, FONTS),
    },
  });
}

/** With these variables the command finds this browser, as it would find one of the machine. */
export async function browserEnvironment(): Promise<Record<string, string>> {
  const home = await unpacked();
  await writeFile(join(home, FONTS), fontsConfig(home));
  return {
    GUONG_CHROMIUM: join(home, "chromium"),
    LD_LIBRARY_PATH: join(home, "al2023", "lib"),
    FONTCONFIG_FILE: join(home, FONTS),
  };
}

async function unpacked(): Promise<string> {
  const home = join(shelf, version());
  if (existsSync(home)) return home;
  await mkdir(shelf, { recursive: true });
  const beside = await mkdtemp(join(shelf, "new-"));
  const unpack = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", unpack], {
    cwd: shelf,
    env: {
      ...process.env,
      TMPDIR: beside,
      TMP: beside,
      TEMP: beside,
      AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x",
    },
  });
  await rename(beside, home).catch(async (error: unknown) => {
    // Another test file was quicker: its browser is the same.
    await rm(beside, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  });
  return home;
}

function version(): string {
  const found = /"version": "([^"]+)"/.exec(readFileSync(packageFile, "utf8"));
  return `chromium-${found?.[1] ?? "unknown"}`;
}

/** The package's own configuration names folders of its maker's servers. */
function fontsConfig(home: string): string {
  const place = (name: string) => join(home, name).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${place("fonts")}</dir>
  <cachedir>${place("fonts-cache")}</cachedir>
</fontconfig>
`;
}
