/** A path without the ending that tells a program what the file is. */
export function withoutEnding(path: string): string {
  return path.replace(/\.[^./]+$/, "");
}

/** What a file and its folders are called, the file first: it says more of itself than they do. */
export function namesInPath(path: string): string[] {
  return withoutEnding(path).split("/").reverse();
}
