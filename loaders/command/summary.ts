import { unitName } from "../../src/terms/places.ts";
import type { Database, QueryRow } from "../engine/database.ts";
import type { Reference } from "../reference/reference.ts";
import { ask } from "../warehouse/queries.ts";
import { type ToldNames, toldNames } from "../warehouse/told/told-names.ts";
import { rosterlessLines } from "./effect-lines.ts";
import { proposed } from "./proposed.ts";
import { referenceNotes } from "./reference-notes.ts";
import type { Terminal } from "./terminal.ts";
import { undrawnLines } from "./undrawn-lines.ts";
import { unplacedLines } from "./unplaced-lines.ts";
import type { Workplace } from "./workplace.ts";

/** What a run came to, in counts. */
export interface Summary {
  files: Record<string, number>;
  rows: { read: number; accepted: number; quarantined: number; set_aside: number };
  findings: Record<string, number>;
  /** Findings that keep a row, or a column, from being counted; and refused files. */
  errors: number;
}

/** Sums up a built warehouse. */
export async function summarise(database: Database): Promise<Summary> {
  const lines = await ask(database, "summary");
  const counted = (what: string): Record<string, number> =>
    Object.fromEntries(lines.filter((each) => each.what === what).map(({ of, n }) => [`${of}`, Number(n)]));
  const { read = 0, accepted = 0, quarantined = 0, set_aside = 0 } = counted("rows");
  const [files, findings] = [counted("files"), counted("findings")];
  return {
    files,
    rows: { read, accepted, quarantined, set_aside },
    findings,
    errors: (counted("errors").rows ?? 0) + (files.refused ?? 0),
  };
}

const STATUS_WORDS: Record<string, string> = {
  current: "đang dùng",
  superseded: "đã được thay",
  identical: "trùng hệt",
  refused: "bị từ chối",
};

/** Says a summary, then what must not be overlooked: refused files, and later files with fewer units. */
export async function saySummary(
  database: Database,
  { data, inputs }: Pick<Workplace, "data" | "inputs">,
  summary: Summary,
  terminal: Terminal,
): Promise<void> {
  const { reference, outlines, unplaced, files: exported } = inputs;
  const files = Object.entries(summary.files).map(
    ([status, count]) => `${count} ${STATUS_WORDS[status] ?? status}`,
  );
  const { read, accepted, quarantined, set_aside } = summary.rows;
  if (files.length === 0) terminal.say("Thư mục exports chưa có tệp nào.");
  else {
    terminal.say(`Tệp: ${files.join(", ")}.`);
    terminal.say(
      `Dòng đã đọc: ${read} = ${accepted} được tính + ${quarantined} bị treo + ${set_aside} để riêng (tiêu đề, cộng, ký tên, bản chép).`,
    );
  }
  const total = Object.values(summary.findings).reduce((sum, count) => sum + count, 0);
  if (total > 0)
    terminal.say(`Có ${total} phát hiện; ghi ra tệp bằng: ${proposed("findings --out <tệp>.csv", data)}`);
  for (const line of rosterlessLines(await ask(database, "summary"))) terminal.say(line);
  for (const line of [...referenceNotes(inputs), ...undrawnLines(outlines)]) terminal.say(line);
  const [refused, shrunk] = [await ask(database, "refused"), await ask(database, "shrunk")];
  const aside = await ask(database, "left_out");
  if (refused.length + shrunk.length + aside.length + unplaced.length === 0) return;
  const told = await toldNames(database, reference);
  for (const { file, reason } of refused)
    terminal.say(`Từ chối “${told.file(`${file}`)}”: ${told.sentence(`${file}`, `${reason}`)}`);
  for (const line of shrunkLines(shrunk, reference, told)) terminal.say(line);
  for (const line of leftOutLines(aside, told)) terminal.say(line);
  const paths = exported.map(({ path }) => path);
  for (const line of unplacedLines(unplaced, paths, told)) terminal.say(line);
  const said = [...refused, ...shrunk, ...aside].flatMap(({ file, replaced }) => [
    file ?? "",
    replaced ?? "",
  ]);
  if (said.some((path) => told.file(`${path}`) !== path))
    terminal.say(
      `Tên tệp có thể là tên người nên không ghi ở đây; xem tên thật bằng: ${proposed("files --out <tệp>.csv", data)}`,
    );
}

/** One line for whatever was set aside though it looks like a list; `leftOut` as the warehouse answers. */
export function leftOutLines(
  leftOut: readonly QueryRow[],
  told: Pick<ToldNames, "file" | "sheet">,
): string[] {
  return leftOut.map(({ file, sheet, row, note }) => {
    const inSheet = sheet ? `, trang tính “${told.sheet(`${file}`, `${sheet}`)}”` : "";
    return `Chú ý: “${told.file(`${file}`)}”${inSheet}${row === null ? "" : `, từ dòng ${row}`}: ${note}.`;
  });
}

/** More units are counted, not named: a file of one unit may have taken the place of a province's. */
const NAMED = 10;

/** One line a later file that no longer holds units of the one it replaced; `shrunk` as the warehouse answers. */
export function shrunkLines(
  shrunk: readonly QueryRow[],
  reference: Pick<Reference, "units" | "periods" | "campaigns">,
  told: Pick<ToldNames, "file">,
): string[] {
  const files = new Map<string, string[]>();
  const campaigns = new Map<string, string[]>();
  for (const { file, replaced, period, unit, campaign } of shrunk) {
    if (campaign) {
      const what = `“${told.file(`${file}`)}” thay “${told.file(`${replaced}`)}” nên không còn số`;
      const called = campaignCalled(`${campaign}`, reference.campaigns);
      campaigns.set(what, [...(campaigns.get(what) ?? []), called]);
      continue;
    }
    const day = reference.periods.find((known) => known.period === period)?.ends ?? "";
    const what = `“${told.file(`${file}`)}” thay “${told.file(`${replaced}`)}” nhưng thiếu`;
    files.set(what, [...(files.get(what) ?? []), unitName(reference.units, `${unit}`, day)]);
  }
  const lost = [...campaigns].map(
    ([what, called]) =>
      `Chú ý: ${what} của cuộc ${called.join(", ")}. Nếu đây là biểu của cuộc khác, hãy gộp các cuộc vào một tệp (mỗi cuộc một trang, hoặc một cột).`,
  );
  const lacking = [...files].map(([what, units]) => {
    const more = units.length > NAMED ? ` và ${units.length - NAMED} đơn vị khác` : "";
    return `Chú ý: ${what}: ${units.slice(0, NAMED).join(", ")}${more}. Nếu đây là bản bổ sung, hãy gộp vào một tệp.`;
  });
  return [...lost, ...lacking];
}

function campaignCalled(code: string, campaigns: Reference["campaigns"]): string {
  const name = campaigns.find(({ campaign }) => campaign === code)?.name ?? "";
  return `${code} (${name})`;
}
