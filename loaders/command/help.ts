import type { Command, CommanderError } from "commander";

const TITLES: Record<string, string> = {
  "Usage:": "Cách dùng:",
  "Arguments:": "Tham số:",
  "Options:": "Tùy chọn:",
  "Commands:": "Lệnh:",
};

/** Gives a command its help and its messages about wrong use in Vietnamese, for itself and its subcommands. */
export function describeHelp(program: Command): Command {
  return program
    .description("Gương: từ tệp đánh giá của cơ sở đến con số để quyết định")
    .helpOption("-h, --help", "hiện trợ giúp này")
    .helpCommand("help [lệnh]", "hiện trợ giúp của một lệnh")
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: inOwnWords,
      styleSubcommandTerm: inOwnWords,
    })
    .configureOutput({ outputError: (message, write) => write(`${inVietnamese(message)}\n`) })
    .addHelpText(
      "after",
      "\nMã kết thúc: 0 xong; 1 xong, có dòng bị treo hoặc tệp bị từ chối (với --strict); 2 dùng sai, không đọc được gì hoặc không ghi được.",
    )
    .exitOverride((error: CommanderError) => {
      throw error;
    });
}

function inOwnWords(text: string): string {
  return text.replace("[options]", "[tùy chọn]").replace("[command]", "<lệnh>");
}

const MESSAGES: [RegExp, (match: RegExpExecArray) => string][] = [
  [/unknown command '(.*)'/, ([, name]) => `Không có lệnh “${name}”. Xem: guong --help`],
  [/unknown option '(.*)'/, ([, name]) => `Không có tùy chọn “${name}”. Xem: guong <lệnh> --help`],
  [/required option '(.*)' not specified/, ([, name]) => `Thiếu tùy chọn bắt buộc ${name}.`],
  [/missing required argument '(.*)'/, ([, name]) => `Thiếu tham số ${name}.`],
  [/option '(.*)' argument missing/, ([, name]) => `Tùy chọn ${name} cần một giá trị.`],
  [
    /option '(.*)' argument '(.*)' is invalid\. (.*)/,
    ([, name, read, mend]) => `Tùy chọn ${name}: không dùng được “${read}”. ${mend}`,
  ],
  [
    /argument value '(.*)' is invalid for argument '(.*)'\. (.*)/,
    ([, read, name, mend]) => `Tham số ${name}: không dùng được “${read}”. ${mend}`,
  ],
  [/too many arguments/, () => "Thừa tham số. Xem: guong <lệnh> --help"],
];

function inVietnamese(message: string): string {
  for (const [pattern, words] of MESSAGES) {
    const match = pattern.exec(message);
    if (match) return words(match);
  }
  return message.trim();
}
