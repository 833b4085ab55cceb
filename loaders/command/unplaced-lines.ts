/** What is said of lines of the manifest that name no file: nothing that they tell is used. */

import type { UnplacedLine } from "../run/manifest.ts";
import { bareName } from "../run/manifest-paths.ts";
import { editDistance } from "../values/distance.ts";
import { plainWords } from "../values/words.ts";
import type { ToldNames } from "../warehouse/told/told-names.ts";

/** More are counted, not told one by one: a manifest of last year has hundreds. */
const TOLD = 20;
const PROPOSED = 3;
/** One letter of so many may differ. */
const DISTANT = 4;

/** One line each for the first of them, with the paths that may be meant; then how many more there are. */
export function unplacedLines(
  unplaced: readonly UnplacedLine[],
  paths: readonly string[],
  told: Pick<ToldNames, "file">,
): string[] {
  const lines = unplaced.slice(0, TOLD).map(({ row, path }) => {
    const nearest = nearestPaths(path, paths).map((each) => `“${told.file(each)}”`);
    const meant = nearest.length > 0 ? ` Có phải là: ${nearest.join(", ")}?` : "";
    return (
      `Chú ý: exports/manifest.csv, dòng ${row}, đọc được “${told.file(path)}”: không có tệp nào như vậy ` +
      `[manifest-no-file], nên dòng này không có tác dụng. Ghi đúng đường dẫn tính từ thư mục exports, hoặc bỏ dòng này.${meant}`
    );
  });
  const more = unplaced.length - lines.length;
  return more > 0
    ? [
        ...lines,
        `Chú ý: còn ${more} dòng khác của exports/manifest.csv không khớp tệp nào [manifest-no-file].`,
      ]
    : lines;
}

/** The paths nearest to one that is none of them, by the whole path or by the bare name. */
export function nearestPaths(path: string, paths: readonly string[]): string[] {
  const [whole, name] = [plainWords(path), plainWords(bareName(path))];
  const isNear = (own: string, other: string) =>
    editDistance(own, other, own.length / DISTANT) <= own.length / DISTANT;
  return paths
    .map((each) => ({ each, words: plainWords(each) }))
    .filter(({ each, words }) => isNear(name, plainWords(bareName(each))) || isNear(whole, words))
    .map(({ each, words }) => ({ each, distance: editDistance(whole, words) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, PROPOSED)
    .map(({ each }) => each);
}
