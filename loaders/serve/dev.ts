/** While pages or data are being edited: every change is built again, and open pages show it. */
import { resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { watch } from "chokidar";
import type { Printed } from "../publish/press.ts";
import { buildSite } from "../publish/site.ts";
import { liveReload } from "./reload.ts";
import { sayPort, serve } from "./serve.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));

export interface DevOptions {
  /** The data folder whose exports and reference tables are watched. */
  dataDir: string;
  /** The pipeline: from the data folder to what `publish` writes. */
  rebuild: () => Promise<void>;
  /** Where `rebuild` publishes to; `src/data` by default. */
  published?: string;
  /** Puts more into the built site than its pages. */
  beside?: (site: string) => Promise<void>;
  /** What is printed beside the pages; no PNG where left out. */
  print?: Printed;
  out?: string;
  port?: number;
  say?: (line: string) => void;
  /** Called after every build, with the error where it failed. */
  built?: (error?: unknown) => void;
}

export interface Dev {
  url: string;
  close: () => Promise<void>;
}

/** Builds, serves and watches until it is closed. A failed build leaves the last good site standing. */
export async function dev(options: DevOptions): Promise<Dev> {
  const say = options.say ?? console.log;
  const out = options.out ?? `${project}dist`;
  const reload = liveReload();
  let wanted: "nothing" | "pages" | "all" = "nothing";
  let running: Promise<void> | null = null;

  const build = async (all: boolean) => {
    if (all) await options.rebuild();
    await buildSite({
      out,
      print: options.print ?? "without-pictures",
      ...(options.published === undefined ? {} : { data: options.published }),
      ...(options.beside === undefined ? {} : { beside: options.beside }),
    });
  };
  const run = async () => {
    while (wanted !== "nothing") {
      const all = wanted === "all";
      wanted = "nothing";
      try {
        await build(all);
        say(all ? "Đã tính lại số liệu và dựng lại trang." : "Đã dựng lại trang.");
        reload.changed();
        options.built?.();
      } catch (error) {
        say(`Chưa dựng được, trang cũ vẫn giữ: ${error instanceof Error ? error.message : String(error)}`);
        options.built?.(error);
      }
    }
  };
  const ask = (what: "pages" | "all") => {
    if (wanted !== "all") wanted = what;
    running ??= run().finally(() => {
      running = null;
    });
  };

  await build(true);
  const served = await serve({
    dir: out,
    before: reload.answer,
    page: reload.addTo,
    ...(options.port === undefined ? {} : { port: options.port }),
  });
  const settings = { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 150, pollInterval: 30 } };
  const dataDir = resolve(options.dataDir);
  const data = watch(dataDir, { ...settings, ignored: (path) => isPassing(dataDir, path) });
  const pages = watch([`${project}src`, `${project}observablehq.config.ts`], {
    ...settings,
    ignored: (path) => isPassing(project, path) || path.startsWith(`${project}src${sep}data`),
  });
  data.on("all", () => ask("all"));
  pages.on("all", () => ask("pages"));
  await Promise.all([ready(data), ready(pages)]);
  sayPort(options.port, served, say);
  say(`Trang đang mở tại ${served.url}`);
  say("Sửa tệp trong thư mục dữ liệu hoặc trang, số liệu sẽ được tính lại. Nhấn Ctrl-C để dừng.");
  return {
    url: served.url,
    close: async () => {
      await Promise.all([data.close(), pages.close()]);
      await running;
      reload.close();
      await served.close();
    },
  };
}

/** Files that come and go by themselves: the warehouse, locks of spreadsheet programs, hidden folders. */
function isPassing(root: string, path: string): boolean {
  const inside = path.startsWith(root) ? path.slice(root.length) : path;
  return inside.split(/[\\/]/).some((part) => part.startsWith(".") || part.startsWith("~$"));
}

function ready(watcher: ReturnType<typeof watch>): Promise<void> {
  return new Promise((done) => {
    watcher.once("ready", () => done());
  });
}
