/** The pages' own styles, as far as a report needs them, in one piece. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const STYLES = ["page", "prose", "charts", "frame", "tables", "print", "report"];

/** Of the copy of the code that runs; files that are carried about look like the pages that they come from. */
export async function reportStyle(): Promise<string> {
  const folder = fileURLToPath(new URL("../../../styles", import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents: STYLES.map((name) => `@import "./${name}.css";`).join("\n"),
      resolveDir: folder,
      loader: "css",
    },
    ...{ bundle: true, minify: true, write: false, charset: "utf8", logLevel: "silent" },
  });
  return outputFiles.map(({ text }) => text).join("");
}
