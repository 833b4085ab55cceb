#!/usr/bin/env node
/** The command `guong`: TypeScript is read as it is, so there is nothing to compile first. */
import { register } from "tsx/esm/api";

process.env.OBSERVABLE_TELEMETRY_DISABLE = "1";
register();
const { heedOutput } = await import("./command/terminal.ts");
heedOutput();
const { main } = await import("./command/main.ts");
process.exitCode = await main(process.argv.slice(2));
