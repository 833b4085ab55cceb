/** Rows of a sheet in as few words as can be: `3`, `5, 6`, `8–12`, each run of neighbours once and in order. */
export function rowRuns(rows: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => {
    if (first === last) return `${first}`;
    return first + 1 === last ? `${first}, ${last}` : `${first}–${last}`;
  });
}
