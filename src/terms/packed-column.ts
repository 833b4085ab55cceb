/** A column of many values as a short text: what is said once is written once. */

type Value = string | number | null;

/**
 * The one value of every row; or the values that occur and, a character a row, which of them each row has; or, where
 * few occur often, the values as they are.
 */
export type PackedColumn<T extends Value> = T | T[] | { of: T[]; at: string };

/** The character of the first value: the first after the quotation mark, which JSON would have to escape. */
const FIRST = 35;

/** More values than this would come to characters that stand for nothing alone. */
const MOST = 50_000;

/** Where a value occurs less often than this, its own text is as short. */
const OFTEN = 4;

/** Packs a column. */
export function packColumn<T extends Value>(values: readonly T[]): PackedColumn<T> {
  const places = new Map<T, number>();
  for (const value of values) if (!places.has(value)) places.set(value, places.size);
  const [only, ...others] = places.keys();
  if (only !== undefined && others.length === 0) return only;
  if (places.size * OFTEN > values.length || places.size > MOST) return [...values];
  const at = values.map((value) => String.fromCharCode(FIRST + (places.get(value) ?? 0))).join("");
  return { of: [...places.keys()], at };
}

/** The values of a column of so many rows. */
export function unpackColumn<T extends Value>(packed: PackedColumn<T>, rows: number): T[] {
  if (Array.isArray(packed)) return packed;
  if (typeof packed !== "object" || packed === null) return new Array<T>(rows).fill(packed);
  const { of, at } = packed;
  const values = new Array<T>(rows);
  // A loop, since a page waits for a hundred thousand of these.
  for (let row = 0; row < rows; row += 1) values[row] = valueAt(of, at.charCodeAt(row) - FIRST);
  return values;
}

function valueAt<T>(values: readonly T[], place: number): T {
  const value = values[place];
  if (value === undefined) throw new RangeError(`no value ${place} in a packed column`);
  return value;
}

/** How many values a packed column spells out. */
export function spelledOut<T extends Value>(packed: PackedColumn<T>): number {
  if (Array.isArray(packed)) return packed.length;
  return typeof packed === "object" && packed !== null ? packed.of.length : 1;
}
