/**
 * Which words can be Vietnamese. Damaged text is told from sound text by this: a wrong reading gives letter
 * runs that no Vietnamese syllable has.
 */

import { fold } from "../values/words.ts";

const ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
  oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ
  uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y ych yêm yên yêng yêt yêu yn ynh yp yt yu`.split(/\s+/),
);
const SHARP_OR_HEAVY = /[\u0301\u0323]/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const TONE_ON_CONSONANT = /[bcdđfghjklmnpqrstvwxz][\u0300\u0301\u0303\u0309\u0323]/;
const WORD = /[\p{L}\p{M}\u00A1-\u00BF\u00D7\u00F7]+/gu;

/**
 * Whether a word can be a Vietnamese syllable. `strictTone` also asks that a syllable that ends in c, ch, p or t
 * has the tone that such syllables have: `Tèt` is written like Vietnamese, but is no word of it.
 */
function isSyllable(word: string, strictTone: boolean): boolean {
  const decomposed = word.normalize("NFD").toLowerCase();
  const tones = decomposed.match(TONES) ?? [];
  const base = decomposed.replace(TONES, "").normalize("NFC");
  if (tones.length > 1 || TONE_ON_CONSONANT.test(decomposed)) return false;
  if (tones.length === 0 && /^[bcdđghklmnpqrstvx]+$/.test(base)) return true;
  return ["", ...ONSETS].some((onset) => {
    if (!base.startsWith(onset) || !RIMES.has(base.slice(onset.length))) return false;
    return !strictTone || !/[cpt]$|ch$/.test(base) || SHARP_OR_HEAVY.test(tones.join(""));
  });
}

/** The words of a text that hold more than ASCII letters, which are the ones that say how it was encoded. */
export function accentedWords(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => /[^A-Za-z]/.test(word));
}

/**
 * The share of the accented words that can be Vietnamese, or are `known` as they are (folded): names of the highlands
 * have syllables of their own (Đắk, Krông). 1 where there are none.
 */
export function validShare(text: string, strictTone = true, known: ReadonlySet<string> = NOTHING): number {
  const words = accentedWords(text);
  if (words.length === 0) return 1;
  return words.filter((word) => isSyllable(word, strictTone) || known.has(fold(word))).length / words.length;
}

const NOTHING: ReadonlySet<string> = new Set();
