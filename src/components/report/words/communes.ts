/** What the commune-level units of a day are called together: not everywhere, nor always, are there thị trấn. */
import { communesOn, inForceOn } from "../../../terms/places.ts";
import type { Period, Unit } from "../../../terms/reference.ts";
import type { Book } from "../../book/book.ts";

const ORDER: readonly Unit["kind"][] = ["xã", "phường", "thị trấn", "đặc khu"];

interface KindCount {
  kind: string;
  count: number;
}

/** In the usual order; kinds that there are none of are left out. */
export function communeKinds(book: Book, day: string): KindCount[] {
  const units = communesOn(book.data.units, day);
  return ORDER.map((kind) => ({ kind, count: units.filter((unit) => unit.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );
}

/** `xã, phường, thị trấn`, as far as the period has them. */
export function communeWords(book: Book, period: string): string {
  const day = book.period(period)?.ends ?? "";
  return communeKinds(book, day)
    .map(({ kind }) => kind)
    .join(", ");
}

/** Whether there are unions outside any district: without them all unions are the communes', and two bases are one. */
export function hasAffiliated(book: Book, { ends }: Period): boolean {
  return book.data.units.some((unit) => unit.kind === "trực thuộc" && inForceOn(unit, ends));
}
