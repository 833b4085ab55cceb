/** The script of every page: choices, tips, arrow keys, buttons. Without it a page is whole, only still. */
import { listenForButtons } from "./shared/buttons.ts";
import { listenForChoices } from "./shared/choices.ts";
import { listenForMarks } from "./shared/marks.ts";

listenForMarks(document);
listenForButtons(document);
listenForChoices(document);
document.documentElement.classList.add("ready");
