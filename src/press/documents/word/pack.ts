/** The packed file, alike to the byte whenever it is made from the same: nothing in it tells when or where that was. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

const PROPERTIES = "docProps/core.xml";

/** What is packed already gains nothing from being packed again. */
const PACKED = /\.(png|jpe?g)$/;

/** `day` is ISO text: the day of the data, which stands for when the file was made. */
export function packedAlike(docx: Uint8Array, day: string, language: string): Uint8Array {
  const parts = unzipSync(docx);
  const files: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.endsWith("/")) continue;
    const content = name === PROPERTIES ? strToU8(datedProperties(strFromU8(bytes), day, language)) : bytes;
    files[name] = [content, { level: PACKED.test(name) ? 0 : 9 }];
  }
  // Packed files count from 1980 on, in the time of wherever they are made.
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

function datedProperties(xml: string, day: string, language: string): string {
  return xml
    .replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
    .replace("</cp:coreProperties>", `<dc:language>${language}</dc:language></cp:coreProperties>`);
}
