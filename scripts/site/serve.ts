import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** Serves a folder to this machine alone, and to nobody else. @param port 0 for any that is free. */
export function serveFolder(folder: string, port: number): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
    const type = types[extname(file)];
    const isThere =
      type !== undefined &&
      (await stat(file).then(
        (found) => found.isFile(),
        () => false,
      ));
    response.writeHead(isThere ? 200 : 404, {
      "Content-Type": isThere ? type : "text/plain",
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
    });
    if (isThere) createReadStream(file).pipe(response);
    else response.end("Not found");
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
