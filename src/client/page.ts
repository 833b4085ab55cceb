/** The script of every page: choices, tips, arrow keys, buttons, search. Without it a page is whole, only still. */
import { listenForButtons } from "./common/buttons.ts";
import { listenForCatalogue, listenForTargets } from "./common/catalogue.ts";
import { listenForChoices } from "./common/choices.ts";
import { listenForDownloads } from "./common/downloads.ts";
import { listenForMarks } from "./common/marks.ts";
import { listenForSearch } from "./common/search.ts";

listenForMarks(document);
listenForButtons(document);
listenForChoices(document);
listenForSearch(document);
listenForCatalogue(document);
listenForTargets(document);
listenForDownloads(document);
document.documentElement.classList.add("ready");
