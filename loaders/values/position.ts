import { plainWords } from "./words.ts";

export type Position = "BT" | "PBT";

const SECRETARY = "(?:bi thu|b thu|bt)";
const DEPUTY = new RegExp(`^(?:p|pho) ?${SECRETARY}(?: (.*))?$`);
const CHIEF = new RegExp(`^(?:q |quyen )?${SECRETARY}(?: (.*))?$`);
const ELSEWHERE = /^(?:thuong truc )?(?:dang|chi (?:doan|bo)|lien chi|huyen uy|thanh uy|tinh)/;

/** What a form offers, with neither crossed out. */
const BOTH = new RegExp(
  `^(?:${SECRETARY} (?:hoac )?(?:p|pho) ?${SECRETARY}|(?:p|pho) ?${SECRETARY} (?:hoac )?${SECRETARY})$`,
);

/**
 * Reads Bí thư or Phó Bí thư in any spelling (`P.BT`, `Bí thư Đoàn`), also behind another post (`Ủy viên BCH, Phó Bí
 * thư`); null for every other post.
 */
export function readPosition(text: string): Position | null {
  const bare = text.slice(0, 200).replace(/[([].*?[)\]]/g, " ");
  if (BOTH.test(plainWords(bare))) return null;
  const whole = postIn(bare);
  if (whole) return whole;
  const [only, ...others] = new Set(bare.split(/[,;/]|\s[-–]\s/).flatMap((part) => postIn(part) ?? []));
  return only !== undefined && others.length === 0 ? only : null;
}

function postIn(text: string): Position | null {
  const words = plainWords(text).replace(/\bb t\b/g, "bt");
  const deputy = DEPUTY.exec(words);
  if (deputy) return ELSEWHERE.test(deputy[1] ?? "") ? null : "PBT";
  const chief = CHIEF.exec(words);
  return chief && !ELSEWHERE.test(chief[1] ?? "") ? "BT" : null;
}
