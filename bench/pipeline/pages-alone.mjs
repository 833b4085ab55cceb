/** `pages-alone.ts`, compiled as the command is. */
import { importCompiled } from "../../loaders/compiled.mjs";

await importCompiled(new URL("./pages-alone.ts", import.meta.url).href);
