/**
 * Loaded into every measured process before its program: writes the most memory that it ever held, in KiB, with all of
 * its threads. Plain JavaScript, since it must be there before anything that reads TypeScript.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

const folder = process.env.GUONG_BENCH_PEAKS;

// A thread has this loaded as well, and may end long before the process.
if (isMainThread && folder)
  process.on("exit", () => {
    writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS));
  });
