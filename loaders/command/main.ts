import { Command, CommanderError } from "commander";
import { addFigureCommands } from "./figure-commands.ts";
import { describeHelp } from "./help.ts";
import { addPageCommands } from "./page-commands.ts";
import { processTerminal } from "./terminal.ts";
import { wordsOf } from "./trouble.ts";
import { Verdict, WRONG_USE } from "./verdict.ts";
import type { CommonOptions } from "./workplace.ts";

/** Runs the command; gives its exit code: 0 done, 1 done with errors found under `--strict`, 2 wrong use. */
export async function main(args: readonly string[]): Promise<number> {
  const verdict = new Verdict();
  const program = describeHelp(new Command("guong"));
  addPageCommands(program, verdict);
  addFigureCommands(program, verdict);
  program.hook("preAction", (_, command) => saySample(command.opts<CommonOptions>()));
  try {
    await program.parseAsync(args, { from: "user" });
    return verdict.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? verdict.code : WRONG_USE;
    const terminal = processTerminal(false);
    terminal.say(wordsOf(error));
    if (process.env.GUONG_DEBUG && error instanceof Error) terminal.say(`${error.stack}`);
    return WRONG_USE;
  }
}

/** Figures of invented people must not be taken for an office's own. */
async function saySample({ data, json }: CommonOptions): Promise<void> {
  if (data !== undefined) return;
  const { SAMPLE } = await import("./workplace.ts");
  processTerminal(json === true).say(`Không có --data nên dùng số liệu mẫu, mô phỏng: ${SAMPLE}`);
}
