/** The folding of `src/terms/fold.ts`, remembered: the same headers, units and names come in every file. */
import * as terms from "../../src/terms/fold.ts";
import { remember } from "./remember.ts";

export { tidied } from "../../src/terms/fold.ts";

export const fold = remember(terms.fold);
export const foldPlain = remember(terms.foldPlain);
export const plainWords = remember(terms.plainWords);
