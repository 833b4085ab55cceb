/**
 * The pipeline and the site's pages in one process, as `guong build` does both, without the figures, embeds and reports
 * that it prints beside them: `pages-alone.ts DATA OUT`.
 */
import { publishedDir } from "../../loaders/command/build.ts";
import { processTerminal } from "../../loaders/command/terminal.ts";
import { prepare, withWarehouse } from "../../loaders/command/workplace.ts";
import { collect } from "../../loaders/publish/collect.ts";
import { publish } from "../../loaders/publish/publish.ts";
import { buildSite } from "../../loaders/publish/site.ts";
import { toldNames } from "../../loaders/warehouse/told/told-names.ts";

const [data, out] = process.argv.slice(2);
if (data === undefined || out === undefined) throw new Error("pages-alone.ts DATA OUT");

const place = await prepare({ data }, processTerminal(true));
const published = await withWarehouse(place, async (database) =>
  collect(database, place.inputs, place.built.fingerprint, await toldNames(database, place.inputs.reference)),
);
await publish(published, publishedDir(place));
await buildSite({ data: publishedDir(place), out, print: "nothing" });
