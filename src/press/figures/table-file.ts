/** A figure's table as a CSV file: the same as the button under it on its page gives. */
import { parseHTML } from "linkedom";
import { csvText } from "../../components/files/csv.ts";
import { readTable } from "../../components/files/read-table.ts";
import type { Html } from "../../components/markup/html.ts";

/** Throws a RangeError for markup without a table. */
export function tableFile({ text }: Html): string {
  const { document } = parseHTML(`<html><body>${text}</body></html>`);
  const table = document.querySelector("table");
  if (!table) throw new RangeError("no table");
  return csvText(readTable(table));
}
