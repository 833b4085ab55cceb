import type { Plugin } from "esbuild";

export function asWritten(seen?: (path: string) => void): Plugin;
