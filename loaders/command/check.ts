import { existsSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { openDatabase, type QueryRow } from "../engine/database.ts";
import type { Reference } from "../reference/reference.ts";
import { assemble } from "../run/assemble.ts";
import { compareCodePoints, describeExport, isManifest } from "../run/exports.ts";
import { gatherInputs, type Inputs } from "../run/inputs.ts";
import type { UnplacedLine } from "../run/manifest.ts";
import { copyWarehouse, readPrevious } from "../run/previous.ts";
import { ask } from "../warehouse/queries.ts";
import { type ToldNames, toldNames } from "../warehouse/told/told-names.ts";
import { conflictLines, nothingCountedLines, replacedLines, rosterlessLines } from "./effect-lines.ts";
import { pathsElsewhere } from "./elsewhere.ts";
import { isWithin } from "./place-within.ts";
import { proposed, quoted } from "./proposed.ts";
import { unreadLines } from "./reference-notes.ts";
import { signalLines } from "./signal-lines.ts";
import { leftOutLines, shrunkLines } from "./summary.ts";
import type { Terminal } from "./terminal.ts";
import { nearestPaths, unplacedLines } from "./unplaced-lines.ts";
import { type CommonOptions, placesOf, SAMPLE, type Workplace } from "./workplace.ts";

/** What files would give: their lines of the ledger and their findings. */
export interface Checked {
  files: QueryRow[];
  findings: QueryRow[];
  /** What they would do to others, and what is odd in them though it counts. */
  effects: string[];
  warnings: string[];
  reference: Reference;
  told: ToldNames;
}

/**
 * Works out what files would give with the data folder as it is, and changes nothing. A file of the folder is
 * judged in its place; one from elsewhere as if it were sent today.
 */
export async function check(
  paths: readonly string[],
  options: CommonOptions,
  today: string,
  terminal: Terminal,
): Promise<Checked> {
  const dataDir = resolve(options.data ?? SAMPLE);
  const { inputs, named } = withFiles(gatherInputs(dataDir), { dataDir, data: options.data }, paths, today);
  const { warehouse } = placesOf(dataDir, options, { ...terminal, say: () => {} });
  const previous = await readPrevious(warehouse);
  const reusable = previous?.rules === inputs.rules ? previous : null;
  const database = await openDatabase(":memory:");
  try {
    if (reusable) await copyWarehouse(warehouse, database);
    await assemble(database, inputs, reusable, (done, total) =>
      terminal.progress("Đang đọc tệp", done, total),
    );
    const own = (rows: QueryRow[]) => rows.filter(({ file }) => named.has(`${file}`));
    const told = asTyped(await toldNames(database, inputs.reference), named);
    const ledger = await ask(database, "ledger");
    const findings = own(await ask(database, "findings"));
    const shrunk = own(await ask(database, "shrunk"));
    return {
      files: own(ledger),
      findings,
      effects: [
        ...rosterlessLines(await ask(database, "summary"), own(ledger)),
        ...nothingCountedLines(own(ledger), told),
        ...replacedLines(ledger, shrunk, { named, told }),
        ...conflictLines(findings, { named, told }),
        ...signalLines(own(await ask(database, "signals")), told),
      ],
      warnings: [
        ...shrunkLines(shrunk, inputs.reference, told),
        ...leftOutLines(own(await ask(database, "left_out")), told),
        ...unplacedLines(inputs.unplaced, [...named], told),
        ...unreadLines(inputs.unread, inputs.reference),
      ],
      reference: inputs.reference,
      told,
    };
  } finally {
    database.close();
  }
}

/** What whoever asks has typed is no secret to them, wherever it is named. */
function asTyped(told: ToldNames, named: ReadonlySet<string>): ToldNames {
  return { ...told, file: (path) => (named.has(path) ? path : told.file(path)) };
}

function withFiles(
  inputs: Inputs,
  { dataDir, data }: Pick<Workplace, "dataDir" | "data">,
  paths: readonly string[],
  today: string,
) {
  const exportsDir = join(dataDir, "exports");
  const files = new Map(inputs.files.map((file) => [file.path, file]));
  const manifest = new Map(inputs.manifest);
  const named = new Set<string>();
  const asked = paths.map((each) => {
    const location = resolve(each);
    const inside = relative(exportsDir, location).split(sep).join("/").normalize("NFC");
    const known = inputs.files.find((file) => file.path.normalize("NFC") === inside)?.path;
    if (!known) refuseNoFile(each, { location, inExports: join(exportsDir, each) }, data);
    if (isManifest(inside) || isWithin(location, join(dataDir, "reference"))) refuseTable(each);
    return { location, known };
  });
  const foreign = asked.filter(({ known }) => !known).map(({ location }) => location);
  const elsewhere = pathsElsewhere(foreign, manifest);
  for (const { location, known } of asked) {
    if (known) named.add(known);
    const sent = elsewhere.get(location);
    if (known || !sent) continue;
    files.set(sent.path, describeExport(sent.path, location));
    const line = manifest.get(sent.known) ?? { kind: "", period: "", group: "", receivedOn: "" };
    manifest.set(sent.path, { ...line, receivedOn: line.receivedOn || today });
    named.add(sent.path);
  }
  const sorted = [...files.values()].sort((a, b) => compareCodePoints(a.path, b.path));
  const unplaced = meantFor(named, inputs);
  return { inputs: { ...inputs, files: sorted, manifest, unplaced }, named };
}

/** Throws where there is nothing at a place, or a folder: files are checked one by one. */
function refuseNoFile(
  asked: string,
  { location, inExports }: { location: string; inExports: string },
  data: string | undefined,
): void {
  // Messages call a file of the folder by its path below exports.
  const meant = existsSync(inExports) ? ` Có phải là: ${quoted(inExports)}?` : "";
  if (!existsSync(location)) throw new Error(`Không thấy tệp ${asked}.${meant}`);
  if (statSync(location).isDirectory())
    throw new Error(
      `${asked} là thư mục, không phải tệp [not-a-file]. Ghi các tệp trong đó, ví dụ: ${proposed(`check ${quoted(`${location}${sep}`)}*`, data)}`,
    );
}

/** Reached only where all tables have been read: what is wrong with one stops every command. */
function refuseTable(asked: string): void {
  throw new Error(
    `${asked} là bảng của bộ dữ liệu, không phải tệp nhận được [not-an-export]. Lệnh nào cũng xem các bảng ấy trước: không thấy gì sai.`,
  );
}

/** Lines of the manifest without a file that may be meant for one of those that are asked about and have no line. */
function meantFor(named: ReadonlySet<string>, { manifest, unplaced }: Inputs): UnplacedLine[] {
  const without = [...named].filter((path) => !manifest.has(path.normalize("NFC")));
  return unplaced.filter(({ path }) => nearestPaths(path, without).length > 0);
}
