/** Programs of the site's own code as JavaScript: hundreds of small TypeScript files take longer to load than to run. */
import { readFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { SiteError } from "./faults.ts";

/** Makes a TypeScript file one program in a stage; its place. Packages are left where they are installed. */
export async function compileProgram(stage: string, file: string): Promise<string> {
  // Hidden, so that nothing takes it for a page's.
  const program = join(stage, ".programs", `${parse(file).name}.mjs`);
  await build({
    entryPoints: [file],
    outfile: program,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    charset: "utf8",
    // An error names the line as it was written.
    sourcemap: "inline",
    sourcesContent: false,
    logLevel: "silent",
    // What a program is must not depend on a compiler's settings for the whole project.
    tsconfigRaw: {},
    plugins: [asWritten],
  }).catch((error: unknown) => {
    throw new SiteError(
      `Không dịch được mã của trang.\n${error instanceof Error ? error.message : String(error)}`,
    );
  });
  return program;
}

/** Not where a text speaks of it, as this one does. */
const OWN_URL = /(?<!["'`])\bimport\.meta\.url\b/g;

/** A file finds what lies beside it where it was written. */
const asWritten: Plugin = {
  name: "as written",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const own = JSON.stringify(pathToFileURL(path).href);
      const contents = (await readFile(path, "utf8")).replace(OWN_URL, own);
      return { contents, loader: "ts" };
    });
  },
};
