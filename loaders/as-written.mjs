/** A part of both compilers: whatever a program was put together from finds what lies beside it where it was written. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Not where a text speaks of it. */
const OWN_URL = /(?<!["'`])\bimport\.meta\.url\b/g;

/** A plugin of the bundler's; `seen` is told of each file before it is read. */
export function asWritten(seen = (_path) => {}) {
  return {
    name: "as written",
    setup({ onLoad }) {
      onLoad({ filter: /\.(ts|json)$/ }, ({ path }) => {
        seen(path);
        const own = JSON.stringify(pathToFileURL(path).href);
        const contents = readFileSync(path, "utf8").replace(OWN_URL, own);
        return { contents, loader: path.endsWith(".ts") ? "ts" : "json" };
      });
    },
  };
}
