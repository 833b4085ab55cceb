/** The time in which a unit or a name was in force, as short as it can be said exactly. */
import { formatDate } from "../../terms/format.ts";

/** `2020–2024`, `01/01/2020–30/06/2025`, `từ 01/07/2025`: whole years by their number, else the days. */
export function timeInForce({ validFrom, validTo }: { validFrom: string; validTo: string }): string {
  const whole = validFrom.endsWith("-01-01") && (validTo === "" || validTo.endsWith("-12-31"));
  const [from, to] = [validFrom, validTo].map((day) => (whole ? day.slice(0, 4) : formatDate(day)));
  if (validTo === "") return `từ ${from}`;
  return from === to ? `${from}` : `${from}–${to}`;
}
