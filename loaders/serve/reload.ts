/** Tells open pages of the dev server to load themselves anew; nothing of it is in the built site. */
import type { IncomingMessage, ServerResponse } from "node:http";

const SCRIPT = "new EventSource('/_guong/changes').onmessage = () => location.reload();";

interface LiveReload {
  changed: () => void;
  close: () => void;
  answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  addTo: (html: string) => string;
}

export function liveReload(): LiveReload {
  const open = new Set<ServerResponse>();
  return {
    changed: () => {
      for (const response of open) response.write("data: changed\n\n");
    },
    close: () => {
      for (const response of open) response.end();
    },
    answer: (request, response) => {
      if (request.url !== "/_guong/changes") return false;
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write("retry: 500\n\n");
      open.add(response);
      response.on("close", () => open.delete(response));
      return true;
    },
    addTo: (html) => html.replace("</body>", `<script>${SCRIPT}</script></body>`),
  };
}
