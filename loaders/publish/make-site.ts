/** Makes everything that a site is made of, side by side: Framework has one core, and much else can be done meanwhile. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writeAttachable } from "./attachable.ts";
import { compressFolder } from "./compress.ts";
import { drawPages } from "./drawn-pages.ts";
import { finishSite } from "./finish-site.ts";
import { runFramework } from "./framework.ts";
import { writeIcon } from "./hashed.ts";
import { moveInto, type PressOptions, runPress } from "./press.ts";

interface Making {
  /** The root of this project. */
  project: string;
  /** The pages' own copy of code and data. */
  stage: string;
  /** Where the site goes. */
  folder: string;
  /** The folder of what the pages' scripts may load. */
  data: string;
  press: PressOptions;
}

/** Makes the site whole, with compressed copies; gives its pages. */
export async function makeSite({ project, stage, folder, data, press }: Making): Promise<string[]> {
  // Folders of their own, since Framework begins by emptying the site's.
  const [attached, printed] = [`${folder}.attached`, `${folder}.printed`];
  const drawing = writeIcon(attached, join(stage, "icon.svg")).then((icon) => drawPages(stage, icon));
  const attaching = writeAttachable(attached, join(stage, "client"), data);
  const pages = async () => {
    await runFramework(project, stage, folder);
    const finished = await finishSite(folder, await drawing, await attaching);
    await compressFolder(folder);
    return finished;
  };
  const files = async () => {
    await all([drawing, attaching]);
    await compressFolder(attached, 1);
  };
  // What is printed is finished already: no page's scripts are put into it.
  const prints = async () => {
    await runPress(stage, printed, press);
    await compressFolder(printed);
  };
  try {
    const making = pages();
    await all([making, drawing, attaching, files(), prints()]);
    for (const made of [attached, printed]) await moveInto(made, folder);
    return await making;
  } finally {
    for (const made of [attached, printed]) await rm(made, { recursive: true, force: true });
  }
}

/** Waits for all of them, also where one has failed: none may go on writing into a folder that is being removed. */
async function all(works: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(works);
  await Promise.all(works);
}
