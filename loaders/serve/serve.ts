/** A small web server for the built site, on this machine alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { isKnown, keepFor, tagOf } from "./caching.ts";
import { acceptedEncodings } from "./encoding.ts";
import { findFile, pathOf } from "./files.ts";
import { findInstead, isGone } from "./missing.ts";
import { isForOthers, mayDo } from "./sharing.ts";

const TRIES = 20;

export interface ServeOptions {
  /** The built site. */
  dir: string;
  /** The first port to try; the next free one is taken where it is busy. */
  port?: number;
  host?: string;
  /** Answers a request before the files do; true when it did. */
  before?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Changes a page on its way out; compressed copies are left aside then. */
  page?: (html: string) => string;
}

export interface Served {
  url: string;
  /** Another than was asked for where that one was taken. */
  port: number;
  close: () => Promise<void>;
}

/** Serves the site until it is closed. */
export async function serve(options: ServeOptions): Promise<Served> {
  const host = options.host ?? "127.0.0.1";
  const server = createServer((request, response) => {
    answer(options, request, response).catch(() => {
      response.statusCode = 500;
      response.end();
    });
  });
  const port = await listen(server, host, options.port ?? 3000);
  return {
    url: `http://${host}:${port}/`,
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Serves, says where in Vietnamese, and returns once Ctrl-C (or a request to end) has closed it. */
export async function serveUntilStopped(options: ServeOptions, say = console.log): Promise<void> {
  const served = await serve(options);
  sayPort(options.port, served, say);
  say(`Trang đang mở tại ${served.url}`);
  say("Nhấn Ctrl-C để dừng.");
  await stopped();
  await served.close();
  say("Đã dừng.");
}

/** Says that the port that somebody asked for is taken; nothing where another is as good. */
export function sayPort(asked: number | undefined, { port }: Served, say: (line: string) => void): void {
  if (asked !== undefined && asked !== 0 && asked !== port)
    say(
      `Cổng ${asked} không dùng được [port-taken]: chương trình khác đang giữ, hoặc máy không cho phép. Dùng cổng ${port} thay.`,
    );
}

/** Resolves when the process is asked to end. */
export function stopped(): Promise<void> {
  return new Promise((done) => {
    process.once("SIGINT", () => done());
    process.once("SIGTERM", () => done());
  });
}

async function answer(
  options: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  if (options.before?.(request, response)) return;
  const address = request.url ?? "/";
  const path = pathOf(address);
  const encodings = acceptedEncodings(
    options.page ? undefined : request.headers["accept-encoding"]?.toString(),
  );
  const asked = await findFile(options.dir, address, encodings);
  const found = asked ?? (await findInstead(options.dir, path));
  const status = asked ? ((await isGone(options.dir, path)) ? 410 : 200) : 404;
  // A figure in another page's frame runs no script but its own.
  const isPage = found.type.startsWith("text/html") && !isForOthers(path);
  const body = isPage && options.page ? Buffer.from(options.page(found.body.toString("utf8"))) : found.body;
  const tag = tagOf(body);
  const kept = {
    ...{
      etag: tag,
      "cache-control": status === 200 ? keepFor(address) : "no-cache",
      vary: "accept-encoding",
    },
    ...mayDo(path),
  };
  if (status === 200 && isKnown(tag, request.headers["if-none-match"])) {
    response.writeHead(304, kept).end();
    return;
  }
  response.writeHead(status, {
    ...kept,
    "content-type": found.type,
    "content-length": body.length,
    ...(found.encoding === "identity" ? {} : { "content-encoding": found.encoding }),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

async function listen(server: Server, host: string, first: number): Promise<number> {
  const ports = first === 0 ? [0] : [...Array.from({ length: TRIES }, (_, i) => first + i), 0];
  for (const port of ports) {
    const bound = await tryPort(server, host, port);
    if (bound !== null) return bound;
  }
  throw new Error("Không còn cổng nào trống trên máy này.");
}

/** The port, or null where another program holds it. */
function tryPort(server: Server, host: string, port: number): Promise<number | null> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") done(null);
      else fail(error);
    };
    server.once("error", onError);
    server.listen(port, host, () => {
      server.off("error", onError);
      const address = server.address();
      done(typeof address === "object" && address ? address.port : port);
    });
  });
}
