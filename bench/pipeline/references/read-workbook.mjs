/**
 * The reference for `.xlsx`: SheetJS reading the same file, and nothing done with what it says. Plain JavaScript, so
 * that nothing but SheetJS's work is in its time. `read-workbook.mjs FILE`.
 */
import { readFileSync } from "node:fs";
import * as XLSX from "@e965/xlsx";

const [file] = process.argv.slice(2);
const book = XLSX.read(readFileSync(file), { type: "buffer", dense: true });
if (book.SheetNames.length === 0) throw new Error(`${file} has no sheet`);
