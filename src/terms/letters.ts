/** Letters as Vietnamese has them: their order, and their capitals. */

/** Compares two names in the order of Vietnamese. */
export const byName: (a: string, b: string) => number = new Intl.Collator("vi").compare;

/** A text with its first letter a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
