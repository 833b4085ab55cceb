/** Where a reader's thread begins: as in the command, TypeScript is read as it is. */
import { register } from "tsx/esm/api";

register();
await import("./reader-thread.ts");
