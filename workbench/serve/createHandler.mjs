import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";

const types = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * A folder that answers the addresses beginning with `prefix`.
 *
 * @typedef {{ prefix: string, folder: string, ignoreCase?: boolean, edit?: (html: string) => string }} Route
 * `ignoreCase` looks files up in lower case; `edit` changes HTML on its way out.
 */

/**
 * Answers files and nothing else: GET and HEAD only, never outside the routes' folders, never from a cache. Names with a
 * leading dot are refused.
 *
 * @param {readonly Route[]} routes the first whose prefix fits and whose folder has the file answers
 * @returns {import("node:http").RequestListener}
 */
export function createHandler(routes) {
  return async (request, response) => {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    // The two ports are one site: with this the browser gives the pane a process of its own all the same, as beside Excel.
    response.setHeader("Origin-Agent-Cluster", "?1");
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405);
    const wanted = requestPath(request.url ?? "/");
    if (wanted === null) return end(response, 400);
    for (const route of routes) {
      const file = fileOf(route, wanted);
      const status = file && (await stat(file).catch(() => null));
      if (!file || !status?.isFile()) continue;
      const extension = path.extname(file).toLowerCase();
      response.setHeader("Content-Type", types[extension] ?? "application/octet-stream");
      // The manifest and the function list are read by the page of the other port.
      response.setHeader("Access-Control-Allow-Origin", "*");
      if (route.edit && extension === ".html") {
        response.end(request.method === "HEAD" ? "" : route.edit(await readFile(file, "utf8")));
        return;
      }
      response.setHeader("Content-Length", status.size);
      if (request.method === "HEAD") response.end();
      else createReadStream(file).pipe(response);
      return;
    }
    end(response, 404);
  };
}

function end(response, status) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${status}\n`);
}

/** The path asked for, decoded; `null` when it climbs, hides or cannot be decoded. */
function requestPath(url) {
  try {
    const decoded = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    const parts = decoded.split(/[/\\]/);
    if (decoded.includes("\0") || parts.some((part) => part.startsWith("."))) return null;
    return decoded.endsWith("/") ? `${decoded}index.html` : decoded;
  } catch {
    return null;
  }
}

function fileOf({ prefix, folder, ignoreCase }, wanted) {
  if (!wanted.startsWith(prefix)) return null;
  const rest = wanted.slice(prefix.length);
  const file = path.resolve(folder, ignoreCase ? rest.toLowerCase() : rest);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}
