/** The posts that a cell tells together with what they are posts of: `UVBCH Huyện đoàn, Bí thư Đoàn xã Quế`. */
import type { Position } from "../../src/terms/positions.ts";
import { isOfOtherBody, readPosition } from "./position.ts";
import { plainWords } from "./words.ts";

/** As `readPosition` knows it, but with its accents: what stands behind it keeps them. */
const POST = /(?<![\p{L}\p{N}])(?:(?:ph[óo]|p)[\s.]*)?b(?:[íi]?[.\s]*th[ưu]|\.?t)(?![\p{L}\p{N}])/giu;
/** Behind a post, one that its holder held before, and all that follows. */
const FORMERLY = new RegExp(
  `(?<=${POST.source}.*)[\\s,;(–-]+(?:nguyên|trước)(?: (?:là|đây|đó|khi|sáp nhập|hợp nhất))*:? *(?=${POST.source}).*`,
  "isu",
);
/** No cell that tells a post is longer. */
const LONGEST = 300;

/** What stands before the first post of a cell, and the posts of units among all of them, each with what stands behind it. */
export interface PostsTold {
  before: string;
  posts: { position: Position; behind: string }[];
}

/** What a cell says of the posts that are held now, its spaces made one. */
export function heldNow(cell: string): string {
  // A line of its own parts one thing from another.
  const text = cell.slice(0, LONGEST).normalize("NFC");
  return text.replace(/[^\S\n]+/g, " ").replace(FORMERLY, "");
}

/** The posts in a cell that are held now; those of the Party, of a branch, a district or the province are none of a unit. */
export function postsTold(cell: string): PostsTold {
  const text = heldNow(cell);
  const found = [...text.matchAll(POST)];
  const posts = found.flatMap(({ 0: post, index }, at) => {
    const behind = text.slice(index + post.length, found[at + 1]?.index);
    const position = readPosition(post);
    return position === null || isOfOtherBody(plainWords(behind)) ? [] : [{ position, behind }];
  });
  return { before: text.slice(0, found[0]?.index ?? 0), posts };
}

/** What a text says behind the last post of a unit in it, for a name to be proposed; the whole of any other text. */
export function behindPost(text: string): string {
  return (
    postsTold(text)
      .posts.at(-1)
      ?.behind.replace(/^[\s.,:;()–-]+/, "") ?? text
  );
}
