/** What the site is given for a data folder, published once for all test files that only read it. */
import { inject } from "vitest";
import { openDatabase } from "../../loaders/engine/database.ts";
import { publish } from "../../loaders/publish/publish.ts";
import { gatherInputs } from "../../loaders/run/inputs.ts";
import { Book } from "../../src/components/book/book.ts";
import { readPublished } from "../../src/components/page/site-data.ts";
import { builtOnce } from "./built.ts";
import { collectFrom } from "./run-pipeline.ts";
import { madeOnce } from "./shelf.ts";

/** The folder that `publish` wrote; none of the tests may write into it. */
export async function publishedOnce(dataDir: string): Promise<string> {
  return madeOnce(inject("shelf"), `published ${dataDir}`, async (folder) => {
    const inputs = gatherInputs(dataDir);
    const database = await openDatabase((await builtOnce(dataDir)).warehouse, { readOnly: true });
    try {
      await publish(await collectFrom(database, inputs), `${folder}/data`);
    } finally {
      database.close();
    }
  }).then((folder) => `${folder}/data`);
}

/** The same, opened. */
export async function bookOnce(dataDir: string): Promise<Book> {
  return new Book(readPublished(await publishedOnce(dataDir)));
}
