/** The commands that make pages and reports. What each needs is loaded when it is called: that takes its time. */
import { type Command, Option } from "commander";
import type { Edition } from "../../src/terms/editions.ts";
import { NO_PNG, portNumber, reportFormat, somePath } from "./arguments.ts";
import type { BuildOptions } from "./build.ts";
import type { EditionOptions } from "./edition.ts";
import type { ReportOptions } from "./report-document.ts";
import { processTerminal } from "./terminal.ts";
import { common, type Verdict } from "./verdict.ts";
import type { CommonOptions } from "./workplace.ts";

export function addPageCommands(program: Command, verdict: Verdict): void {
  common(program.command("build").description("đọc tệp, tính số liệu và dựng các trang"))
    .option("--out <thư mục>", "nơi để các trang (mặc định: dist)", somePath)
    .option(...NO_PNG)
    .action(async (options: BuildOptions) => {
      const { build } = await import("./build.ts");
      verdict.judgeRun(options, await build(options, processTerminal(options.json === true)));
    });

  common(
    program.command("report").description("ghi báo cáo của một kỳ: bản thảo Word, PDF hoặc một tệp HTML"),
  )
    .requiredOption("--period <kỳ>", "kỳ báo cáo, ví dụ 2024 hoặc 2025-H1")
    .requiredOption("--out <tệp>", "tệp để ghi, ví dụ bao-cao-2024.docx", somePath)
    .option("--format <dạng>", "docx, pdf hoặc html (mặc định: theo đuôi tên tệp)", reportFormat)
    .action(async (options: ReportOptions) => {
      const { writeReport } = await import("./report-document.ts");
      verdict.judgeRun(options, await writeReport(options, processTerminal(options.json === true)));
    });

  common(
    program
      .command("edition")
      .description("chốt số liệu, hình và báo cáo hôm nay thành một ấn bản không bao giờ được ghi lại"),
  )
    .argument("[tên]", "tên ấn bản: chữ không dấu, chữ số, - và _; ví dụ tong-ket-2024")
    .option("--out <thư mục>", "nơi để các trang (mặc định: dist)", somePath)
    .option("--check", "chỉ xem ấn bản (mọi ấn bản, nếu không ghi tên) còn nguyên vẹn không; mã 1 nếu không")
    .action(async (name: string | undefined, options: EditionOptions) => {
      const { checkEditions, makeEdition } = await import("./edition.ts");
      const terminal = processTerminal(options.json === true);
      if (!options.check) verdict.judgeRun(options, await makeEdition(name, options, terminal));
      else if (!(await checkEditions(name, options, terminal))) verdict.found();
    });

  const port = new Option("--port <số>", "cổng mạng nên dùng").argParser(portNumber);
  common(program.command("serve").description("dựng các trang rồi mở trên máy này"))
    .addOption(port)
    .option(...NO_PNG)
    .action(serve);
  common(program.command("dev").description("như serve, và dựng lại mỗi khi tệp hay trang thay đổi"))
    .addOption(port)
    .action(dev);
}

async function serve({ port, ...options }: BuildOptions & { port?: number }): Promise<void> {
  const { build } = await import("./build.ts");
  const { serveUntilStopped } = await import("../serve/serve.ts");
  const { PROJECT } = await import("./workplace.ts");
  const terminal = processTerminal(false);
  await build(options, terminal);
  await serveUntilStopped({ dir: `${PROJECT}dist`, ...(port ? { port } : {}) }, terminal.say);
}

async function dev({ port, ...options }: CommonOptions & { port?: number }): Promise<void> {
  const { publishedDir, publishFrom } = await import("./build.ts");
  const { placeEditions } = await import("../edition/into-site.ts");
  const { editionsOf } = await import("../edition/places.ts");
  const serving = await import("../serve/dev.ts");
  const { stopped } = await import("../serve/serve.ts");
  const { prepare, SAMPLE } = await import("./workplace.ts");
  const terminal = processTerminal(false);
  const first = await prepare(options, terminal);
  let editions: Edition[] = [];
  const running = await serving.dev({
    dataDir: options.data ?? SAMPLE,
    rebuild: async () => {
      ({ editions } = await publishFrom(await prepare(options, terminal), terminal));
    },
    beside: (site) => placeEditions(editionsOf(first.dataDir), editions, site),
    published: publishedDir(first),
    say: terminal.say,
    ...(port ? { port } : {}),
  });
  await stopped();
  await running.close();
}
