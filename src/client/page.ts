/** The script of every page: choices, tips, arrow keys, buttons, search. Without it a page is whole, only still. */
import { listenForButtons } from "./shared/buttons.ts";
import { listenForCatalogue, listenForTargets } from "./shared/catalogue.ts";
import { listenForChoices } from "./shared/choices.ts";
import { listenForMarks } from "./shared/marks.ts";
import { listenForSearch } from "./shared/search.ts";

listenForMarks(document);
listenForButtons(document);
listenForChoices(document);
listenForSearch(document);
listenForCatalogue(document);
listenForTargets(document);
document.documentElement.classList.add("ready");
