/** The two old ways of typing Vietnamese into one-byte fonts, as they look where the font is not known. */

const TCVN3_BYTES = "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
const TCVN3_LETTERS = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
const TCVN3 = new Map([...TCVN3_BYTES].map((byte, at) => [byte, [...TCVN3_LETTERS][at] ?? byte]));

/** VNI writes a letter, then a mark: the marks of plain vowels, of â-like and of ă-like ones. */
const VNI_TONES: Record<string, string> = { ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" };
const VNI_HATS: Record<string, string> = {
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};
const VNI_LETTERS: Record<string, string> = {
  ô: "ơ",
  ö: "ư",
  ñ: "đ",
  í: "í",
  ì: "ì",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};

/** Reads TCVN3 (ABC): one byte a letter. A word in capitals gets its small accented letters raised. */
export function fromTcvn3(text: string): string {
  return text.replace(/\S+/g, (word) => {
    const decoded = [...word].map((letter) => TCVN3.get(letter) ?? letter).join("");
    const capitals = decoded.match(/[A-ZĂÂÊÔƠƯĐ]/g)?.length ?? 0;
    return capitals > 1 && !/[a-z]/.test(decoded) ? decoded.toUpperCase() : decoded;
  });
}

/** Reads VNI: a letter followed by the mark of its hat and tone. */
export function fromVni(text: string): string {
  return text
    .replace(/([aeouyôö])([ùøûõï])/gi, (_pair, letter: string, mark: string) =>
      withMarks(letter, VNI_TONES, mark),
    )
    .replace(/([aeo])([âáàåãäêéèúüë])/gi, (_pair, letter: string, mark: string) =>
      withMarks(letter, VNI_HATS, mark),
    )
    .replace(/[\u00C0-\u00FF](?![\u0300-\u036F])/g, vniLetter)
    .normalize("NFC");
}

function withMarks(letter: string, marks: Record<string, string>, mark: string): string {
  return vniLetter(letter) + (marks[mark.toLowerCase()] ?? "");
}

function vniLetter(letter: string): string {
  const read = VNI_LETTERS[letter.toLowerCase()] ?? letter;
  return letter === letter.toLowerCase() ? read : read.toUpperCase();
}

/** A mark of TCVN3 that sound text never has inside a word: its đ, its ư, and letters that are no letters. */
export function hasTcvn3Mark(text: string): boolean {
  return /\p{L}\u00AD|\u00AD\p{L}|[®§¸µ¶·¹¬¨©ª«»¼½¾](?=\p{L})|(?<=\p{L})[®§¸µ¶·¹¬¨©ª«»¼½¾]/u.test(text);
}

/** Whether a text has an accented letter that TCVN3 never gives: À, Á, Â … are marks of VNI's capitals. */
export function hasLetterBesideTcvn3(text: string): boolean {
  return [...text].some((letter) => letter >= "À" && letter <= "ÿ" && !TCVN3.has(letter));
}
