/** Commands that a message proposes: they must work on the data that was asked about. */

/** A command with its data folder, where one was named. */
export function proposed(command: string, data: string | undefined): string {
  return `guong ${command}${data === undefined ? "" : ` --data ${quoted(data)}`}`;
}

/** A path as a shell takes it for one word. */
export function quoted(path: string): string {
  if (/^[\p{L}\p{M}\d_./:@%+=,-]+$/u.test(path)) return path;
  if (process.platform === "win32" || !/["$`\\!]/.test(path)) return `"${path}"`;
  return `'${path.replaceAll("'", "'\\''")}'`;
}
