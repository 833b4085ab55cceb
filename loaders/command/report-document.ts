/** `guong report`: the report of a period as a file, for Word, for printing, or for a memory stick. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { periodNameInText } from "../../src/terms/period.ts";
import { NOTHING_TO_REPORT } from "../../src/terms/report-files.ts";
import { collect } from "../publish/collect.ts";
import { publish } from "../publish/publish.ts";
import { runTypescript } from "../publish/typescript.ts";
import { gatherInputs } from "../run/inputs.ts";
import { findBrowser } from "./find-browser.ts";
import { printPdf } from "./print-pdf.ts";
import { type Summary, saySummary, summarise } from "./summary.ts";
import type { Terminal } from "./terminal.ts";
import { type CommonOptions, PROJECT, prepare, SAMPLE, type Workplace, withWarehouse } from "./workplace.ts";
import { refuseFolder, writeWhole } from "./write-whole.ts";

export const REPORT_FORMATS = ["docx", "pdf", "html"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions extends CommonOptions {
  period: string;
  out: string;
  format?: ReportFormat;
}

/** An order for a report that cannot be carried out as it stands. */
export class ReportRefused extends Error {}

/** Writes the report whole or not at all. Returns what the run behind it came to. */
export async function writeReport(options: ReportOptions, terminal: Terminal): Promise<Summary> {
  // All that can be refused is refused before anything that takes time.
  const format = formatOf(options);
  const out = resolve(options.out);
  refuseFolder(out, format.toUpperCase());
  const browser = format === "pdf" ? findBrowser() : null;
  refusePeriod(options);
  const place = await prepare(options, terminal);
  const folder = mkdtempSync(join(tmpdir(), "guong-report-"));
  try {
    const summary = await publishInto(place, join(folder, "so-lieu"), terminal);
    const printed = await printInto(folder, options.period, format === "docx" ? "docx" : "html");
    const content = browser ? await printPdf(browser, printed) : readFileSync(printed);
    writeWhole(out, content, { mode: 0o644, kind: format.toUpperCase() });
    terminal.say(`Đã ghi báo cáo ${periodNameInText(options.period)} vào ${out}`);
    if (options.json) terminal.print(JSON.stringify({ period: options.period, format, out, ...place.built }));
    return summary;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Endings of other documents, which programs would take the file for. */
const OTHER_DOCUMENTS: ReadonlySet<string> = new Set(["doc", "odt", "rtf", "txt", "xls", "xlsx", "csv"]);

/** As asked for, else as the file's name ends; the two may not say different things. */
function formatOf({ out, format }: ReportOptions): ReportFormat {
  const ending = extname(out).slice(1).toLowerCase();
  const meant = REPORT_FORMATS.find((each) => each === (ending === "htm" ? "html" : ending));
  const other = OTHER_DOCUMENTS.has(ending) ? ending : meant;
  if (format !== undefined && other !== undefined && format !== other)
    throw new ReportRefused(
      `Tên tệp “${out}” kết thúc bằng .${ending} nhưng --format là ${format}: hãy sửa một trong hai cho khớp.`,
    );
  const said = format ?? meant;
  if (said !== undefined) return said;
  throw new ReportRefused(
    `Không rõ ghi báo cáo ở dạng nào: hãy đặt tên tệp kết thúc bằng .docx, .pdf hoặc .html (đang là “${out}”), hoặc thêm --format.`,
  );
}

function refusePeriod({ period, data }: ReportOptions): void {
  const { periods } = gatherInputs(resolve(data ?? SAMPLE)).reference;
  if (periods.some((known) => known.period === period)) return;
  const known = periods.map((each) => `  ${each.period}: ${periodNameInText(each.period)}`);
  throw new ReportRefused(
    `Bộ dữ liệu không có kỳ “${period}”. Các kỳ có thể ghi sau --period:\n${known.join("\n")}`,
  );
}

async function publishInto(place: Workplace, folder: string, terminal: Terminal): Promise<Summary> {
  return withWarehouse(place, async (database) => {
    const summary = await summarise(database);
    if (!summary.files.current) await saySummary(database, place.inputs.reference, summary, terminal);
    await publish(await collect(database, place.inputs.reference, place.built.fingerprint), folder);
    return summary;
  });
}

/** The press prints it, from what was published into `folder`; gives the file. */
async function printInto(folder: string, period: string, format: "docx" | "html"): Promise<string> {
  const out = join(folder, `bao-cao.${format}`);
  const program = join(PROJECT, "src", "press", "documents", "print-one.ts");
  const { status, said } = await runTypescript(program, [join(folder, "so-lieu"), period, format, out]);
  if (status === NOTHING_TO_REPORT)
    throw new ReportRefused(
      `Chưa có số liệu nào của ${periodNameInText(period)} (${period}), nên chưa có gì để viết báo cáo.`,
    );
  if (status !== 0) throw new ReportRefused(`Không làm được báo cáo.\n${said}`);
  return out;
}
