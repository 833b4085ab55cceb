/** What is measured, as it is typed: the arguments of `node`. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { TYPESCRIPT } from "./run.ts";

const GUONG = fileURLToPath(new URL("../../loaders/guong.mjs", import.meta.url));
const PAGES_ALONE = fileURLToPath(new URL("pages-alone.mjs", import.meta.url));
const WRITE_COUNTRY = fileURLToPath(new URL("../country/write.ts", import.meta.url));

/** The pipeline: from exports to counts that are published, without a site. */
export function pipelineOf(data: string): string[] {
  return [GUONG, "counts", "--data", data];
}

/** The pipeline, then every page, without what is printed beside them. */
export function pagesOf(data: string, out: string): string[] {
  return [PAGES_ALONE, data, out];
}

/** The pipeline, the pages, and every figure, embed and report. */
export function everythingOf(data: string, out: string): string[] {
  return [GUONG, "build", "--data", data, "--out", out];
}

/** The ledger, as CSV: every file with its rows. */
export function ledgerOf(data: string, out: string): string[] {
  return [GUONG, "files", "--data", data, "--out", out];
}

/** The generator of a country; `more` are its own options. */
export function countryOf(data: string, factor: number, ...more: string[]): string[] {
  return [...TYPESCRIPT, WRITE_COUNTRY, data, "--factor", String(factor), ...more];
}

/** What a cold run must not find: the warehouse and all that lies beside it. */
export function warehouseOf(data: string): string {
  return join(data, ".guong");
}
