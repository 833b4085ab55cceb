import type { Command } from "commander";
import { somePath } from "./arguments.ts";
import type { Summary } from "./summary.ts";
import type { CommonOptions } from "./workplace.ts";

const DONE = 0;
const FOUND = 1;
export const WRONG_USE = 2;

/** What a command comes to: its exit code. */
export class Verdict {
  code = DONE;

  /** Of what was read: with `--strict` errors count, and nothing readable is wrong use. */
  judge({ strict }: CommonOptions, errors: number, isReadable: boolean): void {
    if (!isReadable) this.code = WRONG_USE;
    else if (strict && errors > 0) this.found();
  }

  judgeRun(options: CommonOptions, { errors, files }: Summary): void {
    this.judge(options, errors, (files.current ?? 0) > 0);
  }

  found(): void {
    this.code = FOUND;
  }
}

/** The options that every command has. */
export function common(command: Command): Command {
  return command
    .option("--data <thư mục>", "bộ dữ liệu, gồm exports và reference (mặc định: số liệu mẫu)", somePath)
    .option(
      "--warehouse <nơi>",
      "thư mục để kho số liệu (mặc định: .guong trong bộ dữ liệu), hoặc dịch vụ nhận bản chép: md:…, ducklake:…",
      somePath,
    )
    .option("--json", "in kết quả cho máy đọc")
    .option("--strict", "kết thúc với mã 1 khi có dòng bị treo hoặc tệp bị từ chối");
}
