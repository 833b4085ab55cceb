import type { Published } from "../../src/terms/published.ts";
import type { Database } from "../engine/database.ts";
import type { Outlines } from "../reference/outlines.ts";
import type { Reference } from "../reference/reference.ts";
import { ask } from "../warehouse/queries.ts";
import type { ToldNames } from "../warehouse/told/told-names.ts";
import {
  countOf,
  declaredOf,
  fileLineOf,
  findingOf,
  groupOfPeriod,
  rowsByGroupOf,
  shrunkOf,
  signalOf,
} from "./answer-rows.ts";
import { drawOutlines } from "./outlines.ts";

/** Gathers from a built warehouse what the site may know: findings without what was read, files as they may be told. */
export async function collect(
  database: Database,
  { reference, outlines }: { reference: Reference; outlines: Outlines },
  fingerprint: string,
  told: ToldNames,
): Promise<Published> {
  const { identity, periods, groups, units, successions, criteria, grades, campaigns, targets } = reference;
  const files = (await ask(database, "ledger")).map((row) => fileLineOf(row, told));
  const received = files.filter(({ status }) => status === "current").map(({ receivedOn }) => receivedOn);
  return {
    identity,
    fingerprint,
    dataDate: received.sort().at(-1) ?? "",
    ...{ periods, groups, units, successions, criteria, grades, campaigns, targets },
    outlines: drawOutlines(outlines.drawn),
    counts: (await ask(database, "measures")).map(countOf),
    files,
    findings: (await ask(database, "findings")).map((row) => findingOf(row, told)),
    declared: (await ask(database, "declared")).map(declaredOf),
    shrunk: shrunkOf(await ask(database, "shrunk"), told),
    rowsByGroup: (await ask(database, "rows_by_group")).map(rowsByGroupOf),
    withheld: (await ask(database, "withheld")).map(groupOfPeriod),
    unasked: (await ask(database, "unasked")).map(groupOfPeriod),
    signals: [...(await ask(database, "signals")), ...(await ask(database, "left_out"))].map((row) =>
      signalOf(row, told),
    ),
  };
}
