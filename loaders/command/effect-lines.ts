/** What files that are checked would do to others: who sends one must know what counts no more. */
import { periodNameInText } from "../../src/terms/period.ts";
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

/**
 * One line for each period with evaluations and no list of officers: everybody is unknown, by one cause; `summary` as the
 * warehouse answers. Of checked files alone, where `files` has their lines of the ledger.
 */
export function rosterlessLines(summary: readonly QueryRow[], files?: readonly QueryRow[]): string[] {
  const isAsked = (period: string) =>
    !files || files.some((each) => each.kind === "evaluation" && `${each.period}` === period);
  return summary
    .filter(({ what, of }) => what === "rosterless" && isAsked(`${of}`))
    .map(
      ({ of }) =>
        `Chú ý: chưa có danh sách cán bộ nào của ${periodNameInText(`${of}`)} [roster-missing], nên mọi cán bộ được đánh giá trong kỳ đều là “ngoài danh sách”. ` +
        "Đặt danh sách cán bộ của kỳ ấy vào exports trước.",
    );
}

/** One line for each of `files` of which no row is counted, though none is wrong. */
export function nothingCountedLines(files: readonly QueryRow[], told: Pick<ToldNames, "file">): string[] {
  const rows = new Map<string, number>();
  for (const { file, status, accepted, quarantined } of files)
    if (status === "current")
      rows.set(`${file}`, (rows.get(`${file}`) ?? 0) + Number(accepted) + Number(quarantined));
  return [...rows]
    .filter(([, count]) => count === 0)
    .map(
      ([file]) =>
        `Chú ý: không dòng nào của “${told.file(file)}” được tính [nothing-counted]: chỉ có tiêu đề, dòng cộng, chữ ký, hoặc dòng đã có y hệt trong tệp khác.`,
    );
}
