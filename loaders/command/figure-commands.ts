/** The commands that give figures, without any page. What each needs is loaded when it is called: that takes its time. */
import type { Command } from "commander";
import { localDay } from "../../src/terms/day.ts";
import { somePath } from "./arguments.ts";
import type { CountsOptions } from "./counts.ts";
import type { Table, TableOptions } from "./tables.ts";
import { processTerminal } from "./terminal.ts";
import { common, type Verdict } from "./verdict.ts";
import type { CommonOptions } from "./workplace.ts";

const TABLES: readonly (readonly [Table, string])[] = [
  ["measures", "ghi bảng số liệu dài: mọi con số được công bố"],
  ["findings", "ghi các phát hiện vào tệp riêng của cơ quan (chỉ chủ tệp đọc được)"],
  ["files", "ghi sổ tệp: từng tệp, từng trang tính và số dòng"],
  ["declared", "ghi số liệu địa bàn báo cáo bên cạnh số tính được"],
  ["signals", "ghi các dấu hiệu cần xem lại trong số liệu; không dòng nào bị treo vì chúng"],
];

export function addFigureCommands(program: Command, verdict: Verdict): void {
  common(
    program
      .command("counts")
      .description("đọc tệp, tính số liệu và ghi số đếm từng kỳ dạng Parquet; không dựng trang"),
  )
    .option("--out <thư mục>", "nơi để số đếm (mặc định: .guong/counts trong bộ dữ liệu)", somePath)
    .action(async (options: CountsOptions) => {
      const { writeCounts } = await import("./counts.ts");
      verdict.judgeRun(options, await writeCounts(options, processTerminal(options.json === true)));
    });

  for (const [table, description] of TABLES)
    common(program.command(table).description(description))
      .requiredOption("--out <tệp>", "tệp CSV để ghi", somePath)
      .action(async (options: TableOptions) => {
        const { writeTable } = await import("./tables.ts");
        verdict.judgeRun(options, await writeTable(table, options, processTerminal(options.json === true)));
      });

  common(
    program.command("check").description("xem một tệp sẽ cho kết quả gì, trước khi gửi; không thay đổi gì"),
  )
    .argument("<tệp...>", "các tệp cần xem")
    .action((paths: string[], options: CommonOptions) => checkFiles(paths, options, verdict));
}

async function checkFiles(paths: string[], options: CommonOptions, verdict: Verdict): Promise<void> {
  const { check } = await import("./check.ts");
  const { sayChecked } = await import("./report.ts");
  const { hidesCells, toldChecked } = await import("./told-checked.ts");
  const terminal = processTerminal(options.json === true);
  const checked = await check(paths, options, localDay(new Date()), terminal);
  const shown = toldChecked(checked);
  const { files, findings, effects, warnings } = shown;
  if (options.json) terminal.print(JSON.stringify({ files, findings, effects, warnings }));
  else sayChecked(shown, hidesCells(checked, shown), terminal);
  const refused = checked.files.filter(({ status }) => status === "refused").length;
  const errors = checked.findings.filter(({ is_error }) => is_error === true).length + refused;
  verdict.judge(options, errors, refused < checked.files.length);
}
