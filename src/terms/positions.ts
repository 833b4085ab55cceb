/** The posts whose holders are evaluated: secretary and deputy secretary. */
export const POSITIONS = ["BT", "PBT"] as const;

export type Position = (typeof POSITIONS)[number];

export function isPosition(text: string): text is Position {
  return (POSITIONS as readonly string[]).includes(text);
}

/** What each is called to its readers. */
export const POSITION_NAMES: Readonly<Record<Position, string>> = { BT: "Bí thư", PBT: "Phó Bí thư" };
