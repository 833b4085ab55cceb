#!/usr/bin/env node
/** The command `guong`. */
import { importCompiled } from "./compiled.mjs";

process.env.OBSERVABLE_TELEMETRY_DISABLE = "1";
if (process.env.GUONG_DEBUG) process.setSourceMapsEnabled(true);
const { start } = await importCompiled(new URL("./command/start.ts", import.meta.url).href);
process.exitCode = await start(process.argv.slice(2));
