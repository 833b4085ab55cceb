import type { ExportKind } from "../../src/terms/kinds.ts";

/** What `manifest.csv` says of a file; blank means that it leaves the matter to the file. */
export interface ManifestLine {
  kind: ExportKind | "";
  period: string;
  group: string;
  receivedOn: string;
  /** Its place in the manifest, as the spreadsheet counts; none for a file that the manifest does not mention. */
  row?: number;
}
