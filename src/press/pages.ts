/**
 * Draws what belongs into the pages, while Framework makes the pages around it. A process of its own. Arguments: the
 * folder of the pages, with `data` in it, the file to write, in which `DrawnPages` are JSON, and the icon's address.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Book } from "../components/book/book.ts";
import { readPublished } from "../components/page/site-data.ts";
import { pathsFromData } from "../components/page/words.ts";
import { calledParts } from "./pages/called.ts";
import { drawPages } from "./pages/draw.ts";

const [root = "", file = "", icon = ""] = process.argv.slice(2);
const book = new Book(readPublished(join(root, "data")));
const called = await calledParts(root, pathsFromData(book));
await writeFile(file, JSON.stringify(drawPages(book, called, icon)));
