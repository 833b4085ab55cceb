/** What all embeds share: one style, one script, and the module for other sites' pages. */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";

interface SharedFiles {
  style: string;
  /** Of every figure in a frame. */
  script: string;
  /** Of the page for addresses that are none. */
  notFound: string;
  /** For other sites' pages; its address stays, whatever is in it. */
  module: string;
}

const SETTINGS = {
  ...{ bundle: true, minify: true, write: false, charset: "utf8", legalComments: "none", logLevel: "silent" },
  // Baseline browsers of 2023 on, as for the pages; a compiler's settings for the project change nothing here.
  ...{ target: "es2022", platform: "browser", tsconfigRaw: {} },
} as const satisfies BuildOptions;

/** Of the copy of the code that runs. */
export async function sharedFiles(): Promise<SharedFiles> {
  const [style, script, notFound, module] = await Promise.all([
    bundled("./embed.css", "iife"),
    bundled("../../client/embed/frame.ts", "iife"),
    bundled("../../client/embed/not-found.ts", "iife"),
    bundled("../../client/embed/guong.ts", "esm"),
  ]);
  return { style: withLight(style), script, notFound, module };
}

/** A name that changes with what is in the file, so that it may be kept for ever. */
export function hashedName(name: string, ending: string, content: string): string {
  return `${name}-${createHash("sha256").update(content).digest("hex").slice(0, 10)}.${ending}`;
}

async function bundled(path: string, format: "iife" | "esm"): Promise<string> {
  const entry = fileURLToPath(new URL(path, import.meta.url));
  const { outputFiles } = await build({ ...SETTINGS, entryPoints: [entry], format });
  return outputFiles.map(({ text }) => text).join("");
}

/** A page that is light whatever its readers prefer asks for figures that are: dark colours are for the others. */
function withLight(style: string): string {
  const dark = "@media(prefers-color-scheme:dark){:root{";
  const plain = style.replaceAll(/@media\s*\(prefers-color-scheme:\s*dark\)\s*\{\s*:root\s*\{/g, dark);
  return `${plain.replaceAll(dark, dark.replace(":root", ":root:where(:not(.light))"))}.light{color-scheme:light}`;
}
