// From a block's numbers to the database's. Loops instead of `map`: a country's texts are tens of millions.

/** Each number as what stands in its place; 0 where nothing does. */
export function translated(numbers: Int32Array, into: Int32Array): Int32Array {
  const all = new Int32Array(numbers.length);
  for (let at = 0; at < all.length; at++) all[at] = into[numbers[at] ?? 0] ?? 0;
  return all;
}

/** Each number that much higher. */
export function shifted(numbers: Int32Array, by: number): Int32Array {
  const all = new Int32Array(numbers.length);
  for (let at = 0; at < all.length; at++) all[at] = (numbers[at] ?? 0) + by;
  return all;
}

/** So many numbers, from the first on. */
export function countedFrom(first: number, count: number): Int32Array {
  const all = new Int32Array(count);
  for (let at = 0; at < count; at++) all[at] = first + at;
  return all;
}
