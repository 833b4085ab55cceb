/** The day of a moment where the program runs, as ISO text: near midnight the day in Greenwich is another one. */
export function localDay(moment: Date): string {
  const part = (value: number, length = 2) => String(value).padStart(length, "0");
  return [part(moment.getFullYear(), 4), part(moment.getMonth() + 1), part(moment.getDate())].join("-");
}
