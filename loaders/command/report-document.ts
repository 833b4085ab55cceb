/** `guong report`: the report of a period as a file, for Word, for printing, or for a memory stick. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { periodNameInText } from "../../src/terms/period.ts";
import type { QueryRow } from "../engine/database.ts";
import { collect } from "../publish/collect.ts";
import { publish } from "../publish/publish.ts";
import { runTypescript } from "../publish/typescript.ts";
import { gatherInputs } from "../run/inputs.ts";
import { ask } from "../warehouse/queries.ts";
import { toldNames } from "../warehouse/told/told-names.ts";
import { REPORT_FORMATS, type ReportFormat } from "./arguments.ts";
import { findBrowser } from "./find-browser.ts";
import { refuseOwnFiles } from "./own-files.ts";
import { printPdf } from "./print-pdf.ts";
import { type Summary, saySummary, summarise } from "./summary.ts";
import type { Terminal } from "./terminal.ts";
import { type CommonOptions, PROJECT, prepare, SAMPLE, type Workplace, withWarehouse } from "./workplace.ts";
import { refusePlace, writeWhole } from "./write-whole.ts";

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
  refusePlace(out, format.toUpperCase());
  refuseOwnFiles(out, resolve(options.data ?? SAMPLE));
  const browser = format === "pdf" ? findBrowser() : null;
  refusePeriod(options);
  const folder = mkdtempSync(join(tmpdir(), "guong-report-"));
  try {
    const place = await prepare(options, terminal);
    const summary = await publishInto(place, options, join(folder, "so-lieu"), terminal);
    const printed = await printInto(folder, options.period, format === "docx" ? "docx" : "html");
    const content = browser ? await printPdf(browser, printed) : readFileSync(printed);
    const about = { mode: 0o644, kind: format.toUpperCase() };
    await writeWhole(out, about, (beside) => writeFileSync(beside, content, { mode: about.mode }));
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
  throw new ReportRefused(
    `Bộ dữ liệu không có kỳ “${period}”. Các kỳ có thể ghi sau --period:\n${listed(periods.map((known) => known.period))}`,
  );
}

/** A period of which no file is counted would give a report of nothing but blanks. */
function refuseNothing(period: string, ledger: readonly QueryRow[], place: Workplace): void {
  const counted = new Set(ledger.filter(({ status }) => status === "current").map((row) => `${row.period}`));
  if (counted.has(period)) return;
  const others = place.inputs.reference.periods.map((known) => known.period).filter((id) => counted.has(id));
  const which = others.length > 0 ? ` Các kỳ đã có số liệu:\n${listed(others)}` : "";
  throw new ReportRefused(
    `Chưa có tệp nào của ${periodNameInText(period)} được tính, nên chưa có gì để viết báo cáo.${which}`,
  );
}

function listed(periods: readonly string[]): string {
  return periods.map((period) => `  ${period}: ${periodNameInText(period)}`).join("\n");
}

async function publishInto(
  place: Workplace,
  { period }: ReportOptions,
  folder: string,
  terminal: Terminal,
): Promise<Summary> {
  return withWarehouse(place, async (database) => {
    const summary = await summarise(database);
    if (!summary.files.current) await saySummary(database, place, summary, terminal);
    refuseNothing(period, await ask(database, "ledger"), place);
    const told = await toldNames(database, place.inputs.reference);
    await publish(await collect(database, place.inputs, place.built.fingerprint, told), folder);
    return summary;
  });
}

/** The press prints it, from what was published into `folder`; gives the file. */
async function printInto(folder: string, period: string, format: "docx" | "html"): Promise<string> {
  const out = join(folder, `bao-cao.${format}`);
  const program = join(PROJECT, "src", "press", "documents", "print-one.ts");
  const { status, said } = await runTypescript(program, [join(folder, "so-lieu"), period, format, out]);
  if (status !== 0) throw new ReportRefused(`Không làm được báo cáo.\n${said}`);
  return out;
}
