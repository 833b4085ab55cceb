/** `hinh/danh-sach.json`: every figure's address, what it shows, and the sums of its files. */
import { createHash } from "node:crypto";
import { z } from "zod";

export const LIST = "hinh/danh-sach.json";

const file = z.object({
  /** SHA-256 of what was drawn or written down, before it was told of which data. */
  from: z.string(),
  /** SHA-256 of the file. */
  sha256: z.string(),
});

const list = z.object({
  version: z.literal(1),
  fingerprint: z.string(),
  dataDate: z.string(),
  figures: z.array(
    z.object({
      /** Without ending: `hinh/3-chu-dong/2024/353`. */
      path: z.string(),
      name: z.string(),
      period: z.string(),
      /** Left out for the province. */
      group: z.string().optional(),
      title: z.string(),
      subtitle: z.string(),
      topic: z.string(),
      measures: z.array(z.string()),
      /** The page that shows it, from the site's root. */
      page: z.string(),
      /** By ending; a table has only a CSV. */
      files: z.partialRecord(z.enum(["svg", "png", "csv"]), file),
    }),
  ),
});

export type FigureList = z.infer<typeof list>;
type ListedFiles = FigureList["figures"][number]["files"];
export type Ending = keyof ListedFiles;

/** Null for what this program does not understand. */
export function readList(text: string): FigureList | null {
  try {
    return list.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** A figure a line. */
export function listText({ figures, ...about }: FigureList): string {
  const rows = figures.map((figure) => JSON.stringify(figure));
  return `${JSON.stringify(about).slice(0, -1)},"figures":[\n${rows.join(",\n")}\n]}\n`;
}

/** SHA-256 in hexadecimal. */
export function sumOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
