/** What a figure in a frame tells the page around it, by `postMessage`. */

export const HEIGHT_MESSAGE = "guong:cao";

export interface HeightMessage {
  type: typeof HEIGHT_MESSAGE;
  /** In pixels: what the figure needs at the width that it has. */
  height: number;
  /** `3-chu-dong/2024/353`; empty where there is no such figure. */
  address: string;
  /** What the frame shows, in words. */
  title: string;
}

/** No figure is as high as this; a page must not be stretched by a mistake. */
const MOST = 20_000;

/** Null for anything else that a page may be told. */
export function readHeightMessage(data: unknown): HeightMessage | null {
  if (typeof data !== "object" || data === null || !("type" in data) || data.type !== HEIGHT_MESSAGE)
    return null;
  const height = "height" in data ? data.height : null;
  if (typeof height !== "number" || !(height > 0 && height <= MOST)) return null;
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  return {
    type: HEIGHT_MESSAGE,
    height,
    address: text("address" in data && data.address),
    title: text("title" in data && data.title),
  };
}
