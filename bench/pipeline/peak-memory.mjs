/**
 * Loaded into every measured process before its program: writes the most memory that it ever held, in KiB, with all of
 * its threads. Plain JavaScript, since it must be there before anything that reads TypeScript.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

const folder = process.env.GUONG_BENCH_PEAKS;
const STATUS = "/proc/self/status";

// A thread has this loaded as well, and may end long before the process.
if (isMainThread && folder)
  process.on("exit", () => {
    writeFileSync(join(folder, String(process.pid)), String(peakOfProcess()));
  });

/** Linux counts into `maxRSS` what the process was that started this one; `VmHWM` begins with the program. */
function peakOfProcess() {
  const status = existsSync(STATUS) ? readFileSync(STATUS, "utf8") : "";
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
}
