/** The reports of all periods as files of the site: a Word draft, and one file that needs no network. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reportOf, reportPeriods } from "../../components/report/report.ts";
import type { Press } from "../given.ts";
import { dayOf } from "./day.ts";
import { withPainter } from "./pictures.ts";
import { singleFile } from "./single-file/page.ts";
import { reportStyle } from "./single-file/style.ts";
import { wordDocument } from "./word/document.ts";

/**
 * Writes `bao-cao/2024.docx` and `bao-cao/2024-mot-tep.html` below the press's folder, for every period; where
 * pictures are left out, only what can do without them.
 */
export async function printReports({
  book,
  folder,
  pictures,
}: Pick<Press, "book" | "folder" | "pictures">): Promise<void> {
  const place = join(folder, "bao-cao");
  await mkdir(place, { recursive: true });
  const style = await reportStyle();
  const reports = reportPeriods(book).map((period) => reportOf(book, period));
  for (const report of reports) {
    await writeFile(join(place, `${report.period}-mot-tep.html`), singleFile(report, style));
  }
  if (!pictures) return;
  await withPainter(reports, async (paintAll) => {
    for (const report of reports) {
      const day = dayOf(book, report.period);
      const word = await wordDocument(report, { pictures: await paintAll(report), day });
      await writeFile(join(place, `${report.period}.docx`), word);
    }
  });
}
