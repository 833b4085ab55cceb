/** A table of a page read back into cells, so that a file or a copy holds just what the reader sees. */

/** As much of an element as is needed: a browser's or a server's. */
interface Node {
  textContent: string | null;
  getAttribute: (name: string) => string | null;
  querySelector: (selector: string) => Node | null;
  querySelectorAll: (selector: string) => ArrayLike<Node>;
}

/** A cell is text, or a rate with what it was counted from. */
export type Cell = { text: string } | { text: string; n: string; N: string };

export interface ReadTable {
  caption: string;
  head: string[];
  rows: Cell[][];
}

/** Its columns without those of small drawings, which no file can hold and whose figures stand beside them. */
export function readTable(table: Node): ReadTable {
  const cells = (row: Node) => Array.from(row.querySelectorAll("th, td"));
  const [first = [], ...others] = Array.from(table.querySelectorAll("tr")).map(cells);
  const written = first.map((_head, i) => !others.some((row) => row[i]?.querySelector("svg")));
  const inWritten = (_cell: unknown, i: number) => written[i] ?? true;
  return {
    caption: said(table.querySelector("caption")),
    head: first.filter(inWritten).map(said),
    rows: others.map((row) => row.filter(inWritten).map(readCell)),
  };
}

function readCell(cell: Node): Cell {
  const rate = cell.querySelector("[data-n]");
  const [n, N] = [rate?.getAttribute("data-n"), rate?.getAttribute("data-of")];
  const text = said(cell.querySelector("[data-n] > b, [data-says]") ?? cell);
  return n && N ? { text, n, N } : { text };
}

function said(node: Node | null): string {
  return node?.getAttribute("data-says") ?? (node?.textContent ?? "").replace(/\s+/g, " ").trim();
}
