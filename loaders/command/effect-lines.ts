/** What files that are checked would do to others: who sends one must know what counts no more. */
import type { QueryRow } from "../engine/database.ts";
import type { ToldNames } from "../warehouse/told/told-names.ts";

/** The files that are asked about, and what each file is called. */
interface Asked {
  named: ReadonlySet<string>;
  told: Pick<ToldNames, "file">;
}

/**
 * One line for each file that is not counted once a checked one is there, but where that is told with what it lacks;
 * `ledger` and `shrunk` as the warehouse answers.
 */
export function replacedLines(
  ledger: readonly QueryRow[],
  shrunk: readonly QueryRow[],
  { named, told }: Asked,
): string[] {
  const isTold = new Set(shrunk.map(({ file, replaced }) => `${file}\n${replaced}`));
  const lines = ledger
    .filter(({ status, instead_of }) => status === "superseded" && named.has(`${instead_of}`))
    .filter(({ file, instead_of }) => !isTold.has(`${instead_of}\n${file}`))
    .map(({ file, instead_of }) => {
      const earlier = told.file(`${file}`);
      return `“${told.file(`${instead_of}`)}” thay “${earlier}”: “${earlier}” không được tính nữa.`;
    });
  return [...new Set(lines)];
}

/** One line for each other file that loses rows to a checked one; `findings` are those of the checked files. */
export function conflictLines(findings: readonly QueryRow[], { named, told }: Asked): string[] {
  const rows = new Map<string, Set<string>>();
  for (const { code, file, other_file, other_sheet, other_row } of findings) {
    if (code !== "key-conflict" || other_row === null || named.has(`${other_file}`)) continue;
    const pair = `${file}\n${other_file}`;
    rows.set(pair, (rows.get(pair) ?? new Set()).add(`${other_sheet}\n${other_row}`));
  }
  return [...rows].map(([pair, lost]) => {
    const [file = "", other = ""] = pair.split("\n").map((path) => told.file(path));
    return (
      `Chú ý: ${lost.size} dòng của “${other}” mâu thuẫn với “${file}” nên cũng bị treo. ` +
      "Một tệp chỉ thay tệp cùng loại, cùng kỳ, cùng địa bàn gửi trước nó; nếu đây là bản sửa thì sửa các dòng ấy ngay trong tệp kia."
    );
  });
}
