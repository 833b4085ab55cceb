/** The script of the page for addresses that are none: leads its links into the site, however deep it was asked for. */
import { leadLinks } from "./root-of.ts";

const FOLDERS = ["an-ban", "bao-cao", "dia-ban", "hinh", "nhung", "_app", "_data", "_file", "_import"];

addEventListener("DOMContentLoaded", () => leadLinks(document, FOLDERS));
