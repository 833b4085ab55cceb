/** Where the thread begins that reads the other half of a workbook. */
import { importCompiled } from "../compiled.mjs";

await importCompiled(new URL("./half-thread.ts", import.meta.url).href);
