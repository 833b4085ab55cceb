/** Where a reader's thread begins. */
import { importCompiled } from "../compiled.mjs";

await importCompiled(new URL("./reader-thread.ts", import.meta.url).href);
