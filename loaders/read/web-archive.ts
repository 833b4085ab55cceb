import { utf8Of } from "./encoding.ts";
import { textOf } from "./utf8.ts";

/** What stands before the first blank line says what a message is. */
const HEAD = /^[\s\S]*?\r?\n\r?\n/;
const HEAD_ROOM = 4000;
const BOUNDARY = /\bboundary="?([^"\r\n;]+)"?/i;

/** Whether a text is a web page and its parts in one file, as programs save them as `.mht` or call them `.xls`. */
export function isWebArchive(utf8: Uint8Array): boolean {
  const head = HEAD.exec(textOf(utf8.subarray(0, HEAD_ROOM)))?.[0] ?? "";
  return /^MIME-Version:/im.test(head) && BOUNDARY.test(head);
}

/** Its pages, one behind the other. */
export function pagesOf(archive: string): string {
  const boundary = BOUNDARY.exec(archive)?.[1] ?? "";
  return archive
    .split(`--${boundary}`)
    .flatMap((part) => {
      const head = HEAD.exec(part.trimStart())?.[0] ?? "";
      return /^Content-Type:\s*text\/html/im.test(head)
        ? [pageOf(head, part.trimStart().slice(head.length))]
        : [];
    })
    .join("\n");
}

function pageOf(head: string, body: string): string {
  const [, encoding = ""] = /^Content-Transfer-Encoding:\s*(\S+)/im.exec(head) ?? [];
  switch (encoding.toLowerCase()) {
    case "base64":
      return textOf(utf8Of(Buffer.from(body, "base64")));
    case "quoted-printable":
      return textOf(utf8Of(Buffer.from(unquoted(body), "latin1")));
    default:
      return body;
  }
}

/** Bytes as letters: `=C3` is one, and `=` at the end of a line breaks nothing. */
function unquoted(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
