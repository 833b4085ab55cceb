/**
 * The press: everything that is printed into files from the published counts while the site is built. A process of
 * its own, beside Framework. Arguments: the folder that `publish` wrote, the folder to print into, and the folder of
 * the site that stands now, from which what has not changed is taken over; there may be no such folder yet. With
 * `--no-pictures`, figures are printed without PNG; `--addresses FILE` lists every address that was ever published.
 */
import { parseArgs } from "node:util";
import { Book } from "../components/book/book.ts";
import { readPublished } from "../components/page/site-data.ts";
import { printReports } from "./documents/print-reports.ts";
import { printEditionChanges } from "./edition-changes.ts";
import { printEmbeds } from "./embeds/print-embeds.ts";
import { printFigures } from "./figures/print.ts";
import type { Press } from "./given.ts";

/** One after the other, each with files of its own. */
const STEPS: readonly ((press: Press) => Promise<void>)[] = [
  printFigures,
  (press) => printEmbeds(press),
  printReports,
  printEditionChanges,
];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { "no-pictures": { type: "boolean", default: false }, addresses: { type: "string" } },
});
const [published = "", folder = "", standing = ""] = positionals;
const press: Press = {
  ...{ book: new Book(readPublished(published)), folder, standing },
  pictures: !values["no-pictures"],
  ...(values.addresses === undefined ? {} : { addresses: values.addresses }),
};
for (const step of STEPS) await step(press);
