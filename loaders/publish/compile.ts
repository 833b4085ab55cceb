/** Programs of the site's own code as JavaScript: hundreds of small TypeScript files take longer to load than to run. */
import { join, parse } from "node:path";
import { build } from "esbuild";
import { asWritten } from "../as-written.mjs";
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
    plugins: [asWritten()],
  }).catch((error: unknown) => {
    throw new SiteError(
      `Không dịch được mã của trang.\n${error instanceof Error ? error.message : String(error)}`,
    );
  });
  return program;
}
