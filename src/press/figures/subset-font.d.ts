/** As much of it as is used. */
declare module "subset-font" {
  /** What of a font the letters of `text` need. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: "truetype" | "woff2"; noHinting?: boolean },
  ): Promise<Buffer>;
}
