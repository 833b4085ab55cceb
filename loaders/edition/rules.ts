/** The digest of all that decides what counts come of the same exports and tables, besides these. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareCodePoints } from "../run/exports.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));

/** The steps from a file to a count; what is to their right only shows counts. */
const STEPS = ["engine", "read", "recognise", "reference", "values", "check", "warehouse", "measures", "run"];
const PLACES = [...STEPS.map((step) => join("loaders", step)), join("src", "terms")];

let known: string | undefined;

/** The same on every system: line ends are those of the program as it is kept. */
export function digestOfRules(): string {
  known ??= digest();
  return known;
}

function digest(): string {
  const hash = createHash("sha256");
  for (const place of PLACES) {
    const names = readdirSync(join(project, place), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(ts|sql)$/.test(name))
      .map((name) => name.replaceAll("\\", "/"))
      .sort(compareCodePoints);
    for (const name of names) {
      const text = readFileSync(join(project, place, name), "utf8").replaceAll("\r\n", "\n");
      hash.update(`${place.replaceAll("\\", "/")}/${name}\n${text.length}\n${text}`);
    }
  }
  return hash.digest("hex");
}
