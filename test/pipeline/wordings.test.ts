/** A data folder whose offices word and lay out their forms in their own ways, given what other code worked out. */
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { type Built, builtOnce, WRITTEN } from "../support/built.ts";
import { differences, expectedText, rowsOf, WORDINGS } from "../support/pack.ts";

/** Beside what a cell said: how a spreadsheet shows a percentage, or a header over several lines, is its own. */
const COMPARED = {
  measures: "measure,base,kind,period,group,unit,position,criterion,campaign,grade,n,N",
  files: "file,sheet,kind,period,group,status,rows_read,accepted,quarantined,set_aside",
  findings: "file,sheet,row,column,code",
  declared: "period,group,measure,n,N,agrees",
} as const;

let built: Built;
beforeAll(async () => {
  built = await builtOnce(WORDINGS.data);
});

test.each(WRITTEN)("it gives %s as expected", (table) => {
  const columns = COMPARED[table].split(",");
  const expected = rowsOf(expectedText(WORDINGS, table), columns);
  expect(expected.length).toBeGreaterThan(50);
  expect(differences(rowsOf(readFileSync(built.fileOf(table), "utf8"), columns), expected)).toEqual([]);
});
