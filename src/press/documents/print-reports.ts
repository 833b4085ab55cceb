/** The reports of all periods as files of the site: a Word draft, and one file that needs no network. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reportOf, reportPeriods } from "../../components/report/report.ts";
import type { Press } from "../press.ts";
import { dayOf } from "./day.ts";
import { picturesOf } from "./pictures.ts";
import { singleFile } from "./single-file/page.ts";
import { reportStyle } from "./single-file/style.ts";
import { wordDocument } from "./word/document.ts";

/** Writes `bao-cao/2024.docx` and `bao-cao/2024-mot-tep.html` below the press's folder, for every period. */
export async function printReports({ book, folder }: Pick<Press, "book" | "folder">): Promise<void> {
  const place = join(folder, "bao-cao");
  await mkdir(place, { recursive: true });
  const style = await reportStyle();
  for (const period of reportPeriods(book)) {
    const report = reportOf(book, period);
    const pictures = await picturesOf(report);
    await writeFile(
      join(place, `${period}.docx`),
      await wordDocument(report, { pictures, day: dayOf(book, period) }),
    );
    await writeFile(join(place, `${period}-mot-tep.html`), singleFile(report, style));
  }
}
