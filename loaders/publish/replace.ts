/** Folders that come into being whole: written beside, then moved, so that a crash leaves the old one. */
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { besideOf, leftoversOf, removeLeftovers } from "../engine/leftovers.ts";

/** Lets `write` fill a new folder and puts it where `target` is; on failure `target` is as it was. */
export async function replaceFolder<T>(target: string, write: (folder: string) => Promise<T>): Promise<T> {
  const place = resolve(target);
  const [beside, old] = [besideOf(place, "new"), besideOf(place, "old")];
  await clearUp(place);
  await mkdir(beside, { recursive: true });
  try {
    const result = await write(beside);
    await mkdir(dirname(place), { recursive: true });
    const hadOne = await moved(place, old);
    try {
      await rename(beside, place);
    } catch (error) {
      if (hadOne) await rename(old, place);
      throw error;
    }
    await rm(old, { recursive: true, force: true });
    return result;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Removes what killed runs left; a folder that one had just moved away comes back. */
async function clearUp(place: string): Promise<void> {
  const movedAway = existsSync(place) ? undefined : leftoversOf(place).find((each) => each.endsWith(".old"));
  if (movedAway !== undefined) await rename(movedAway, place);
  removeLeftovers(place);
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}
