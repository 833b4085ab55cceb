import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../engine/files-below.ts";
import { placedIn, type UnreadTable, unreadTables } from "../reference/files.ts";
import { type Outlines, readOutlines } from "../reference/outlines.ts";
import { type ReferenceProblem, WrongReference } from "../reference/problem.ts";
import { type Reference, readReference } from "../reference/reference.ts";
import type { ReadBytes } from "../reference/table.ts";
import { compareCodePoints, type ExportFile, isManifest, listExports } from "./exports.ts";
import { type Manifest, readManifest, type UnplacedLine } from "./manifest.ts";
import { digestOfRules } from "./rules.ts";

/** Everything that a warehouse is a function of. The exports are listed, not opened. */
export interface Inputs {
  reference: Reference;
  outlines: Outlines;
  manifest: Manifest;
  /** Lines of the manifest that name no file. */
  unplaced: UnplacedLine[];
  /** Files of `reference/` that look like tables and are none of those that are read. */
  unread: UnreadTable[];
  files: ExportFile[];
  /** Digest of what decides counts, and of `reference/`: when it changes, every file is read anew. */
  rules: string;
}

/** A data folder that cannot be used at all. */
class NoDataFolder extends Error {}

/** Reads the reference tables and the manifest, and lists the exports. Throws `WrongReference`, `NoDataFolder`. */
export function gatherInputs(dataDir: string): Inputs {
  const exportsDir = join(dataDir, "exports");
  const names = namesIn(exportsDir);
  const tables = tablesIn(join(dataDir, "reference"));
  const readTable = readBelow(join(dataDir, "reference"), tables);
  const reference = readReference(readTable, tables);
  const [saved, another] = names.filter(isManifest).sort(compareCodePoints);
  if (another !== undefined) throw new WrongReference([twoManifests(another)]);
  const files = listExports(exportsDir);
  const readSaved = saved ? () => bytesAt(join(exportsDir, saved)) : () => null;
  const paths = files.map(({ path }) => path);
  return {
    reference,
    outlines: readOutlines(readTable, reference.groups),
    ...readManifest(readSaved, reference, paths),
    unread: unreadTables(
      tables,
      reference.periods.map(({ scheme }) => scheme),
    ),
    files,
    rules: digestOf(join(dataDir, "reference")),
  };
}

/** Where case tells files apart, one of two would be read, by chance. */
function twoManifests(file: string): ReferenceProblem {
  const mend = "Có hai tệp manifest chỉ khác nhau chữ hoa, chữ thường: gộp vào manifest.csv rồi bỏ tệp kia.";
  return { code: "reference-duplicate", file: `exports/${file}`, row: 0, column: "", read: "", mend };
}

function namesIn(exportsDir: string): string[] {
  try {
    return readdirSync(exportsDir);
  } catch (error) {
    // What may not be looked at seems not to be there.
    const isClosed =
      error instanceof Error && "code" in error && error.code !== "ENOENT" && error.code !== "ENOTDIR";
    throw new NoDataFolder(
      isClosed || existsSync(exportsDir)
        ? `Không mở được ${exportsDir} [exports-unreadable]. Đó phải là một thư mục, và được phép đọc; sửa rồi chạy lại.`
        : `Không thấy thư mục ${exportsDir} [exports-missing]. Bộ dữ liệu cần có hai thư mục: exports và reference; data/README.md nói mỗi thư mục có gì.`,
    );
  }
}

/** None where the folder is not there: each table is then told to be missing. */
function tablesIn(folder: string): string[] {
  return existsSync(folder) && statSync(folder).isDirectory() ? filesBelow(folder) : [];
}

function readBelow(folder: string, listed: readonly string[]): ReadBytes {
  return (file) => {
    try {
      return bytesAt(join(folder, placedIn(listed, file) ?? file));
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
      throw error;
    }
  };
}

/** A folder in a file's place is refused by an error that does not say where. */
function bytesAt(location: string): Uint8Array {
  try {
    return readFileSync(location);
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path: location }) : error;
  }
}

function digestOf(referenceDir: string): string {
  const hash = createHash("sha256").update(digestOfRules());
  const tables = filesBelow(referenceDir).filter((path) => /\.csv$/i.test(path));
  for (const path of tables.sort(compareCodePoints))
    hash.update(path.normalize("NFC")).update(bytesAt(join(referenceDir, path)));
  return hash.digest("hex");
}
