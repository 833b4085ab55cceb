/** The words that stand before a group's name: what kind of place it is, and bodies of the Union that say as much. */
import { fold } from "../../values/words.ts";

/** A word, folded, and the kind of group that it says; blank where it says none. */
interface Before {
  word: string;
  kind: string;
}

const words = (kind: string, ...all: string[]): Before[] => all.map((word) => ({ word: fold(word), kind }));

const CITY = "thành phố";
const TOWN = "thị xã";
const DISTRICT = "huyện";
const QUARTER = "quận";

const PLACES = [
  ...words(CITY, "thành phố", "tp"),
  ...words(TOWN, "thị xã", "tx"),
  ...words(DISTRICT, "huyện", "h"),
  ...words(QUARTER, "quận", "q"),
];
const BODIES = [
  ...words(CITY, "thành đoàn"),
  ...words(TOWN, "thị đoàn"),
  ...words(DISTRICT, "huyện đoàn"),
  ...words(QUARTER, "quận đoàn"),
];
const AREA = words("", "địa bàn");
const PLAIN = words(
  "",
  "ban chấp hành",
  "bch",
  "ban thường vụ",
  "btv",
  "đoàn tncs hồ chí minh",
  "đoàn",
  "các",
);

/** Behind these a name in running text is a group's: `của huyện Bình Lục`, `Huyện đoàn Lý Nhân`. */
export const BEFORE_GROUP: readonly Before[] = [...PLACES, ...BODIES, ...AREA];

const AT_FRONT = [
  ...PLAIN,
  ...words("", "đơn vị"),
  ...BODIES,
  ...PLACES,
  ...AREA,
  ...words("", "khối", "cụm"),
];

interface Bare {
  name: string;
  /** What the words before the name say of its kind. */
  kinds: string[];
}

/** Takes kinds and bodies off the front of a folded text, as often as they stand there. */
export function bare(folded: string): Bare {
  let name = folded.trim();
  const kinds: string[] = [];
  for (let before = ""; before !== name; ) {
    before = name;
    for (const { word, kind } of AT_FRONT) {
      const rest = name.startsWith(`${word}.`)
        ? name.slice(word.length + 1)
        : name.startsWith(`${word} `)
          ? name.slice(word.length)
          : null;
      if (!rest?.trim()) continue;
      name = rest.trim();
      if (kind !== "") kinds.push(kind);
    }
  }
  return { name, kinds };
}
