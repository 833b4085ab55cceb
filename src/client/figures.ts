/** The page Hình và bảng: shows the figures of the period and group chosen, and copies what a report needs of them. */
import { listenForFigureButtons } from "./figures/buttons.ts";
import { listenForFigureChoices } from "./figures/choices.ts";
import { writeAddressIntoCode } from "./figures/code.ts";

listenForFigureButtons(document);
listenForFigureChoices(document);
writeAddressIntoCode(document);
