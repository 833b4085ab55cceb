/** The digest of all that decides what counts come of the same exports and tables, besides these. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { compareCodePoints } from "./exports.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));

/** The steps from a file to a count; what is to their right only shows counts. */
const STEPS = ["engine", "read", "recognise", "reference", "values", "check", "warehouse", "measures", "run"];

/** What a module takes from another, of the project or of a package; types decide nothing. */
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^"';()]*?\sfrom\s+)?"([^"]+)"/gm;

/** Packages and their exact versions: what reads spreadsheets decides counts, too. */
const PACKAGES = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(project, "package.json"), "utf8"))).dependencies;

let known: string | undefined;

/** The same on every system: line ends are those of the program as it is kept. */
export function digestOfRules(): string {
  known ??= digest();
  return known;
}

function digest(): string {
  const texts = new Map<string, string>();
  for (const step of STEPS) {
    const folder = join(project, "loaders", step);
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (/\.(ts|sql)$/.test(name)) follow(join(folder, name), texts);
    }
  }
  const hash = createHash("sha256");
  for (const path of [...texts.keys()].sort(compareCodePoints)) {
    const text = texts.get(path) ?? "";
    hash.update(`${path}\n${text.length}\n${text}`);
  }
  return hash.digest("hex");
}

/** The file, and whatever it runs with: modules with their text, packages with their version. */
function follow(location: string, texts: Map<string, string>): void {
  const path = relative(project, location).replaceAll("\\", "/");
  if (texts.has(path)) return;
  const text = readFileSync(location, "utf8").replaceAll("\r\n", "\n");
  texts.set(path, text);
  for (const [, other = ""] of text.matchAll(IMPORT)) {
    if (other.startsWith(".")) follow(join(dirname(location), other), texts);
    else if (PACKAGES[other] !== undefined) texts.set(other, PACKAGES[other]);
  }
}
