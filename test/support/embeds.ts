/** The sample's figures as pages for frames, printed once for all test files that only read them. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import { printEmbeds } from "../../src/press/embeds/print-embeds.ts";
import { addressesText } from "../../src/terms/published-addresses.ts";
import { SAMPLE } from "./pack.ts";
import { bookOnce } from "./published.ts";
import { madeOnce } from "./shelf.ts";

/** A figure that was published once, and is gone. */
export const GONE = {
  path: "3-chu-dong/2019",
  title: "Được công nhận “3 chủ động”",
  where: "",
  isChart: true,
};

/** The folder below which they were printed; none may write into it. */
export async function embedsOnce(): Promise<string> {
  const made = await madeOnce(inject("shelf"), "embeds", async (folder) => {
    const addresses = join(folder, "addresses.json");
    await writeFile(addresses, addressesText([{ ...GONE, gone: "2026-02-02" }]));
    const book = await bookOnce(SAMPLE.data);
    await printEmbeds({ book, folder: join(folder, "site"), standing: "", pictures: false, addresses });
  });
  return join(made, "site");
}
