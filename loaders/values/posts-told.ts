/** The posts that a cell tells together with what they are posts of: `UVBCH Huyện đoàn, Bí thư Đoàn xã Quế`. */
import type { Position } from "../../src/terms/positions.ts";
import { isOfOtherBody, readPosition } from "./position.ts";
import { plainWords } from "./words.ts";

/** As `readPosition` knows it, but with its accents: what stands behind it keeps them. */
const POST = /(?<![\p{L}\p{N}])(?:(?:ph[óo]|p)[\s.]*)?b(?:[íi]?[.\s]*th[ưu]|\.?t)(?![\p{L}\p{N}])/giu;
/** No cell that tells a post is longer. */
const LONGEST = 300;

/** What stands before the first post of a cell, and the posts of units among all of them, each with what stands behind it. */
export interface PostsTold {
  before: string;
  posts: { position: Position; behind: string }[];
}

/** The posts in a cell; those of the Party, of a branch, a district or the province are none of a unit. */
export function postsTold(cell: string): PostsTold {
  // A line of its own parts one thing from another.
  const text = cell
    .slice(0, LONGEST)
    .normalize("NFC")
    .replace(/[^\S\n]+/g, " ");
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
