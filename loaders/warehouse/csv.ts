import { rmSync, writeFileSync } from "node:fs";
import type { Database } from "../engine/database.ts";
import { readScript } from "../engine/script.ts";
import { type Answer, answerQuery } from "./queries.ts";

const NUMBER = /INT|DOUBLE|DECIMAL/;
/** One column, written as it is. */
const PLAIN_LINES = "FORMAT csv, HEADER true, QUOTE '', ESCAPE '', DELIMITER '\t', USE_TMP_FILE false";

/**
 * Writes an answer as CSV with a header, UTF-8 and LF, into a new file at `place`. The engine writes it by itself: a
 * country's figures are more than fit into this process. Gives the number of rows.
 */
export async function writeAnswer(
  database: Database,
  answer: Answer,
  columns: readonly string[],
  { place, mode }: { place: string; mode: number },
): Promise<number> {
  const query = answerQuery(answer);
  await database.run(readScript(import.meta.url, "csv.sql"));
  // By their place: names of columns do not tell n from N.
  const described = await database.all(`DESCRIBE ${query}`);
  const names = described.map((_, at) => `c${at}`);
  const cells = columns.map((column) => {
    const at = described.findIndex(({ column_name }) => column_name === column);
    return `${NUMBER.test(`${described[at]?.column_type}`) ? "csv_number" : "csv_text"}(${names[at]})`;
  });
  // Made first, since the engine would make it readable for everybody.
  writeFileSync(place, "", { mode, flag: "wx" });
  try {
    const line = `concat_ws(',', ${cells.join(", ")}) AS "${columns.join(",")}"`;
    const [written] = await database.all(
      `COPY (SELECT ${line} FROM (${query}) AS answer(${names.join(", ")})) TO '${place.replace(/'/g, "''")}' (${PLAIN_LINES})`,
    );
    return Number(written?.Count ?? 0);
  } catch (error) {
    rmSync(place, { force: true });
    throw error;
  }
}
