/** The time in which a unit or a name was in force, as short as it can be said exactly. */
import { formatDate } from "../../terms/format.ts";

/** `2020–2024`, `2020–30/06/2025`, `từ 01/07/2025`: whole years by their number, else the day. */
export function timeInForce({ validFrom, validTo }: { validFrom: string; validTo: string }): string {
  const from = validFrom.endsWith("-01-01") ? validFrom.slice(0, 4) : formatDate(validFrom);
  if (validTo === "") return `từ ${from}`;
  const to = validTo.endsWith("-12-31") ? validTo.slice(0, 4) : formatDate(validTo);
  return from === to ? from : `${from}–${to}`;
}
