/**
 * `npm run bench`: the pages' figures. `-- --pages index,phan-tich` and `--site sample` measure less and write nothing;
 * `--skip lighthouse` leaves out what takes longest.
 */
import { parseArgs } from "node:util";
import { measurePages } from "./pages.ts";

const { values: asked } = parseArgs({
  options: { pages: { type: "string" }, site: { type: "string" }, skip: { type: "string" } },
});
await measurePages(asked);
