import { Command, CommanderError, Option } from "commander";
import type { Edition } from "../../src/terms/editions.ts";
import { placeEditions } from "../edition/into-site.ts";
import { editionsOf } from "../edition/places.ts";
import { WrongReference } from "../reference/problem.ts";
import { NoDataFolder } from "../run/inputs.ts";
import { dev } from "../serve/dev.ts";
import { serveUntilStopped, stopped } from "../serve/serve.ts";
import { NO_PNG, portNumber, reportFormat } from "./arguments.ts";
import { type BuildOptions, build, publishedDir, publishFrom } from "./build.ts";
import { check } from "./check.ts";
import { type CountsOptions, writeCounts } from "./counts.ts";
import { checkEditions, type EditionOptions, makeEdition } from "./edition.ts";
import { describeHelp } from "./help.ts";
import { mayQuote, sayChecked } from "./report.ts";
import { type ReportOptions, writeReport } from "./report-document.ts";
import { countErrors, type Summary } from "./summary.ts";
import { type Table, type TableOptions, writeTable } from "./tables.ts";
import { processTerminal } from "./terminal.ts";
import { wordsOf } from "./trouble.ts";
import { type CommonOptions, PROJECT, prepare, SAMPLE } from "./workplace.ts";

const DONE = 0;
const FOUND = 1;
const WRONG_USE = 2;

/** Runs the command; gives its exit code: 0 done, 1 done with errors found under `--strict`, 2 wrong use. */
export async function main(args: readonly string[]): Promise<number> {
  let code = DONE;
  const program = describeHelp(new Command("guong"));
  const common = (command: Command) =>
    command
      .option("--data <thư mục>", "bộ dữ liệu, gồm exports và reference (mặc định: số liệu mẫu)")
      .option(
        "--warehouse <nơi>",
        "thư mục để kho số liệu (mặc định: .guong trong bộ dữ liệu), hoặc dịch vụ nhận bản chép: md:…, ducklake:…",
      )
      .option("--json", "in kết quả cho máy đọc")
      .option("--strict", "kết thúc với mã 1 khi có dòng bị treo");
  const judge = (options: CommonOptions, errors: number, readable: boolean) => {
    if (!readable) code = WRONG_USE;
    else if (options.strict && errors > 0) code = FOUND;
  };
  const judgeRun = (options: CommonOptions, { errors, files }: Summary) =>
    judge(options, errors, (files.current ?? 0) > 0);

  common(program.command("build").description("đọc tệp, tính số liệu và dựng các trang"))
    .option("--out <thư mục>", "nơi để các trang (mặc định: dist)")
    .option(...NO_PNG)
    .action(async (options: BuildOptions) => {
      judgeRun(options, await build(options, processTerminal(options.json === true)));
    });

  common(
    program
      .command("counts")
      .description("đọc tệp, tính số liệu và ghi số đếm từng kỳ dạng Parquet; không dựng trang"),
  )
    .option("--out <thư mục>", "nơi để số đếm (mặc định: .guong/counts trong bộ dữ liệu)")
    .action(async (options: CountsOptions) => {
      judgeRun(options, await writeCounts(options, processTerminal(options.json === true)));
    });

  const tables: [Table, string][] = [
    ["measures", "ghi bảng số liệu dài: mọi con số được công bố"],
    ["findings", "ghi các phát hiện vào tệp riêng của cơ quan (chỉ chủ tệp đọc được)"],
    ["files", "ghi sổ tệp: từng tệp, từng trang tính và số dòng"],
    ["declared", "ghi số liệu địa bàn báo cáo bên cạnh số tính được"],
    ["signals", "ghi các dấu hiệu cần xem lại trong số liệu; không dòng nào bị treo vì chúng"],
  ];
  for (const [table, description] of tables)
    common(program.command(table).description(description))
      .requiredOption("--out <tệp>", "tệp CSV để ghi")
      .action(async (options: TableOptions) => {
        judgeRun(options, await writeTable(table, options, processTerminal(options.json === true)));
      });

  common(
    program.command("report").description("ghi báo cáo của một kỳ: bản thảo Word, PDF hoặc một tệp HTML"),
  )
    .requiredOption("--period <kỳ>", "kỳ báo cáo, ví dụ 2024 hoặc 2025-H1")
    .requiredOption("--out <tệp>", "tệp để ghi, ví dụ bao-cao-2024.docx")
    .option("--format <dạng>", "docx, pdf hoặc html (mặc định: theo đuôi tên tệp)", reportFormat)
    .action(async (options: ReportOptions) => {
      judgeRun(options, await writeReport(options, processTerminal(options.json === true)));
    });

  common(
    program.command("check").description("xem một tệp sẽ cho kết quả gì, trước khi gửi; không thay đổi gì"),
  )
    .argument("<tệp...>", "các tệp cần xem")
    .action(async (paths: string[], options: CommonOptions) => {
      const terminal = processTerminal(options.json === true);
      const checked = await check(paths, options, new Date().toISOString().slice(0, 10), terminal);
      const findings = checked.findings.map((each) => (mayQuote(each) ? each : { ...each, read: "" }));
      if (options.json)
        terminal.print(JSON.stringify({ files: checked.files, findings, warnings: checked.warnings }));
      else sayChecked(checked, terminal);
      judge(
        options,
        countErrors(checked.findings),
        checked.files.some(({ status }) => status !== "refused"),
      );
    });

  common(
    program
      .command("edition")
      .description("chốt số liệu, hình và báo cáo hôm nay thành một ấn bản không bao giờ được ghi lại"),
  )
    .argument("[tên]", "tên ấn bản: chữ không dấu, chữ số, - và _; ví dụ tong-ket-2024")
    .option("--out <thư mục>", "nơi để các trang (mặc định: dist)")
    .option("--check", "chỉ xem ấn bản (mọi ấn bản, nếu không ghi tên) còn nguyên vẹn không; mã 1 nếu không")
    .action(async (name: string | undefined, options: EditionOptions) => {
      const terminal = processTerminal(options.json === true);
      if (options.check) {
        if (!(await checkEditions(name, options, terminal))) code = FOUND;
      } else judgeRun(options, await makeEdition(name, options, terminal));
    });

  const port = new Option("--port <số>", "cổng mạng nên dùng").argParser(portNumber);
  common(program.command("serve").description("dựng các trang rồi mở trên máy này"))
    .addOption(port)
    .option(...NO_PNG)
    .action(async (options: BuildOptions & { port?: number }) => {
      const terminal = processTerminal(false);
      await build(options, terminal);
      await serveUntilStopped(
        { dir: `${PROJECT}dist`, ...(options.port ? { port: options.port } : {}) },
        terminal.say,
      );
    });

  common(program.command("dev").description("như serve, và dựng lại mỗi khi tệp hay trang thay đổi"))
    .addOption(port)
    .action(async (options: CommonOptions & { port?: number }) => {
      const terminal = processTerminal(false);
      const first = await prepare(options, terminal);
      let editions: Edition[] = [];
      const running = await dev({
        dataDir: options.data ?? SAMPLE,
        rebuild: async () => {
          ({ editions } = await publishFrom(await prepare(options, terminal), terminal));
        },
        beside: (site) => placeEditions(editionsOf(first.dataDir), editions, site),
        published: publishedDir(first),
        say: terminal.say,
        ...(options.port ? { port: options.port } : {}),
      });
      await stopped();
      await running.close();
    });

  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USE;
    const terminal = processTerminal(false);
    terminal.say(wordsOf(error));
    if (!(error instanceof WrongReference || error instanceof NoDataFolder) && process.env.GUONG_DEBUG)
      terminal.say(error instanceof Error ? `${error.stack}` : "");
    return WRONG_USE;
  }
}
