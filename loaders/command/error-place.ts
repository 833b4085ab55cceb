/** What an error says of itself, whoever threw it: its code, and the place that it is about. */

/** The code that the system gives an error; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** The place that could not be read or written, not the one beside it where it was written first; empty if unknown. */
export function placeOf(error: Error): string {
  const told = "dest" in error ? error.dest : "path" in error ? error.path : undefined;
  const place = typeof told === "string" ? told : (/file "([^"]+)"/.exec(error.message)?.[1] ?? "");
  return place.replace(/\.\d+\.(new|tmp|old)\b.*$/, "");
}
