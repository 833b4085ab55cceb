import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const TESTS = fileURLToPath(new URL("./test", import.meta.url));

/** Files that put others in the place of modules: what they replace must not be what another file has. */
const apart = readdirSync(TESTS, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .filter((name) => /\bvi\.mock\(/.test(readFileSync(join(TESTS, name), "utf8")))
  .map((name) => `test/${name.replace(/\\/g, "/")}`);

const timeouts = { testTimeout: 60_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    // Not of each project: what one test file makes for others is made once.
    globalSetup: "test/support/shelf.ts",
    maxWorkers: 2,
    projects: [
      { test: { ...timeouts, name: "apart", include: apart } },
      // Modules are loaded once in each of the two workers, not in every file: that took a sixth of the time.
      {
        test: {
          ...{ ...timeouts, name: "together" },
          ...{ include: ["test/**/*.test.ts"], exclude: apart, isolate: false },
        },
      },
    ],
  },
});
