/** What the site is given for a data folder, published once for all test files that only read it. */
import { inject } from "vitest";
import { publish } from "../../loaders/publish/publish.ts";
import { Book } from "../../src/components/book/book.ts";
import { readPublished } from "../../src/components/page/site-data.ts";
import { runPipeline } from "./run-pipeline.ts";
import { madeOnce } from "./shelf.ts";

/** The folder that `publish` wrote; none of the tests may write into it. */
export async function publishedOnce(dataDir: string): Promise<string> {
  return madeOnce(inject("shelf"), `published ${dataDir}`, async (folder) => {
    await publish(await runPipeline(dataDir), `${folder}/data`);
  }).then((folder) => `${folder}/data`);
}

/** The same, opened. */
export async function bookOnce(dataDir: string): Promise<Book> {
  return new Book(readPublished(await publishedOnce(dataDir)));
}
