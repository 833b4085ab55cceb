/** The period that its days tell, whatever it is called: a whole year, half, quarter or month. */
const LETTERS: Readonly<Record<number, string>> = { 12: "", 6: "H", 3: "Q", 1: "M" };

/** The code of the usual period from one day to another; null where the days are those of none. */
export function periodOfDays(starts: string, ends: string): string | null {
  const [year = 0, month = 0] = starts.split("-").map(Number);
  const [endYear = 0, endMonth = 0] = ends.split("-").map(Number);
  const months = endMonth - month + 1;
  const letter = LETTERS[months];
  const lastDay = new Date(Date.UTC(year, endMonth, 0)).toISOString().slice(0, 10);
  const isWhole = year === endYear && starts.endsWith("-01") && ends === lastDay;
  if (letter === undefined || !isWhole || (month - 1) % months !== 0) return null;
  const part = String((month - 1) / months + 1).padStart(letter === "M" ? 2 : 1, "0");
  return letter === "" ? `${year}` : `${year}-${letter}${part}`;
}
