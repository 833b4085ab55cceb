/** The parts of the page Cách tính; none of them depends on a choice. */
import { notableStatements } from "../overview/notable/statements.ts";
import type { Component } from "../page/view.ts";
import { addressNames } from "./addresses.ts";
import { boundaryCalendar, periodCalendar, schemeCalendar } from "./calendar.ts";
import { measureDefinitions, noRateMarks } from "./definitions.ts";
import { quarantineCodes, signalKinds } from "./quarantine.ts";

export const METHOD_PARTS: Readonly<Record<string, Component>> = {
  "measure-definitions": { draw: () => measureDefinitions() },
  "notable-rules": { draw: () => notableStatements() },
  "no-rate-marks": { draw: () => noRateMarks() },
  "quarantine-codes": { draw: () => quarantineCodes() },
  "signal-kinds": { draw: () => signalKinds() },
  "address-names": { draw: () => addressNames() },
  "period-calendar": { draw: ({ book }) => periodCalendar(book) },
  "boundary-calendar": { draw: ({ book }) => boundaryCalendar(book) },
  "scheme-calendar": { draw: ({ book }) => schemeCalendar(book) },
};
