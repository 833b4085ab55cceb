import { type Answer, readAnswer } from "./answer.ts";
import { plainWords } from "./words.ts";

const BROKEN = /^(co |da )?vi pham$/;
const KEPT = /^(khong|chua)( co| he)? vi pham$/;

/** Reads whether a thing not to do was done, in a column where a tick says so. */
export function readFlag(text: string): Answer {
  return inWords(text) ?? readAnswer(text);
}

/** Reads the same where a tick says that it was not done. A bare `Không` may deny either. */
export function readKept(text: string): Answer {
  const answer = inWords(text) ?? readAnswer(text);
  if (answer === "blank" || inWords(text)) return answer;
  const words = plainWords(text);
  if (/^(khong|chua) dat$/.test(words)) return "yes";
  return answer === "yes" && words !== "co" ? "no" : "unreadable";
}

/** Reads the same where nobody can tell what a tick says, so that words alone count. */
export function readUnclear(text: string): Answer {
  const answer = readFlag(text);
  return inWords(text) || answer === "blank" || /^(co|khong)$/.test(plainWords(text)) ? answer : "unreadable";
}

function inWords(text: string): Answer | null {
  const words = plainWords(text.slice(0, 100));
  if (BROKEN.test(words)) return "yes";
  return KEPT.test(words) ? "no" : null;
}
