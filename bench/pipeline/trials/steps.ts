/** The pipeline run on a data folder: with no warehouse, with nothing to do, with one file to read again. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { pipelineOf, warehouseOf } from "../commands.ts";
import type { Measured } from "../rounds.ts";

/** A score's first digit: alone in its cell, or before a decimal comma. Numbers that begin a line are not scores. */
const DIGIT = /(?<=[,;])[1-4](?=[,;])/;

/** Whatever runs, run where there is no warehouse yet. */
export function cold(data: string, name: string, args: readonly string[] = pipelineOf(data)): Measured {
  return { name, args, before: () => rmSync(warehouseOf(data), { recursive: true, force: true }) };
}

/** Run where the warehouse is up to date. */
export function noOp(data: string, name: string): Measured {
  return { name, args: pipelineOf(data) };
}

/** Run where one file was corrected since; afterwards the warehouse is up to date. */
export function corrected(data: string, name: string, file: string): Measured {
  return { name, args: pipelineOf(data), before: correcting(file) };
}

/**
 * Makes the function that changes one digit of one score of a CSV file, and the next time puts it back, so that every
 * run has something to do. Throws where there is none.
 */
export function correcting(file: string): () => void {
  // As single bytes: whatever the file's letters are, they come out as they went in.
  const original = readFileSync(file, "latin1");
  const changed = original.replace(DIGIT, (digit) => String(5 - Number(digit)));
  if (changed === original) throw new Error(`no score to correct in ${file}`);
  return () => writeFileSync(file, readFileSync(file, "latin1") === original ? changed : original, "latin1");
}
