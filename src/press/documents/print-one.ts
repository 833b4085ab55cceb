/**
 * One report as one file, for the command. Arguments: the folder that `publish` wrote, the period, `docx` or `html`,
 * and the file to write.
 */
import { writeFile } from "node:fs/promises";
import { Book } from "../../components/book/book.ts";
import { readPublished } from "../../components/page/site-data.ts";
import { reportOf } from "../../components/report/report.ts";
import { dayOf } from "./day.ts";
import { withPainter } from "./pictures.ts";
import { singleFile } from "./single-file/page.ts";
import { reportStyle } from "./single-file/style.ts";
import { wordDocument } from "./word/document.ts";

const [published = "", period = "", format = "", out = ""] = process.argv.slice(2);
const book = new Book(readPublished(published));
const report = reportOf(book, period);
await writeFile(out, format === "docx" ? await word() : singleFile(report, await reportStyle()));

function word(): Promise<Uint8Array> {
  return withPainter([report], async (paintAll) =>
    wordDocument(report, { pictures: await paintAll(report), day: dayOf(book, period) }),
  );
}
