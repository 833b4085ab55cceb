import { availableParallelism } from "node:os";
import type { Block, Intake } from "../check/block.ts";
import { blockOf } from "../check/pack.ts";
import { contextOf } from "../recognise/context.ts";
import type { ExportFile } from "./exports.ts";
import { refuse, TOO_LARGE, takerIn } from "./intake.ts";
import { Reader, ReaderDied, type Told } from "./reader.ts";

/** Told how far the reading of files has come. */
export type Progress = (done: number, total: number) => void;

/** A part is as many files, or bytes: one large file is a part of its own. */
const FILES_AT_ONCE = 100;
const BYTES_AT_ONCE = 4_000_000;
/** How many parts a reader may be ahead of what was taken. */
const AHEAD = 2;
/** Below this a reader has not yet started when all is read. */
const WORTH_READERS = 20_000_000;

/** Opens, reads and recognises files, in blocks in their order; many bytes on all cores. */
export async function* readBlocks(
  files: readonly ExportFile[],
  told: Told,
  progress: Progress,
  worthReaders = WORTH_READERS,
): AsyncGenerator<Block> {
  const parts = partsOf(files);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const readers = bytes < worthReaders ? 0 : Math.min(availableParallelism(), parts.length);
  let done = 0;
  const count = (more: number) => {
    done += more;
    progress(done, files.length);
  };
  // One large file too: its thread may die of it, but not this process.
  if (readers > 0) yield* readTogether(parts, told, readers, count);
  else {
    const take = takerIn(contextOf(told.reference), told.manifest);
    for (const part of parts) {
      const taken: Intake[] = [];
      for (const file of part) {
        taken.push(await take(file));
        count(1);
      }
      yield blockOf(taken);
    }
  }
}

function partsOf(files: readonly ExportFile[]): ExportFile[][] {
  const parts: ExportFile[][] = [];
  let room = 0;
  for (const file of files) {
    const last = parts.at(-1);
    if (last && last.length < FILES_AT_ONCE && room >= file.bytes) last.push(file);
    else {
      parts.push([file]);
      room = BYTES_AT_ONCE;
    }
    room -= file.bytes;
  }
  return parts;
}

/**
 * Whichever reader is free takes the next part; blocks come in the order of the parts. No reader goes far ahead of what
 * was taken, so that memory holds few blocks at a time.
 */
async function* readTogether(
  parts: readonly ExportFile[][],
  told: Told,
  count: number,
  progress: (files: number) => void,
): AsyncGenerator<Block> {
  const free = Array.from({ length: count }, () => new Reader(told));
  const all = [...free];
  const blocks: Promise<Block>[] = [];
  let taken = 0;
  let ended = false;
  const ask = () => {
    while (!ended && free.length > 0 && blocks.length < Math.min(parts.length, taken + AHEAD * count)) {
      const reader = free.pop();
      const part = parts[blocks.length];
      if (!reader || !part) return;
      const block = reader.read(part);
      blocks.push(block);
      // A reader whose thread died takes parts again, by a new one.
      const isFree = () => {
        free.push(reader);
        ask();
      };
      block.then(isFree, isFree);
    }
  };
  try {
    ask();
    for (; taken < parts.length; ask()) {
      const block = await unlessDied(blocks[taken]);
      delete blocks[taken];
      const part = parts[taken++] ?? [];
      for await (const each of block ? [block] : readApart(part, told)) {
        progress(each.files.length);
        yield each;
      }
    }
  } finally {
    ended = true;
    await Promise.all(all.map((reader) => reader.close()));
  }
}

/** Reads each file by itself, after a thread has died of one of them: the one of which it dies again is refused. */
async function* readApart(files: readonly ExportFile[], told: Told): AsyncGenerator<Block> {
  const reader = new Reader(told);
  try {
    for (const file of files)
      yield (await unlessDied(reader.read([file]))) ?? blockOf([refuse(file, told.manifest, TOO_LARGE)]);
  } finally {
    await reader.close();
  }
}

/** Null where the thread died; any other failure is one of the program. */
async function unlessDied(asked: Promise<Block> | undefined): Promise<Block | null> {
  try {
    return (await asked) ?? null;
  } catch (error) {
    if (error instanceof ReaderDied) return null;
    throw error;
  }
}
