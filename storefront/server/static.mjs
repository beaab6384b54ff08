import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { extname, join, normalize } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../build/client/", import.meta.url))

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webp": "image/webp",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
}

/** Sends a built file; false when there is none of that name. Files under /assets carry a hash and never change. */
export async function serveFile(req, res, path) {
  const type = TYPES[extname(path)]
  if (!type || !["GET", "HEAD"].includes(req.method)) return false
  const file = join(root, normalize(decode(path)))
  if (!file.startsWith(root)) return false
  const found = await stat(file).catch(whenMissing)
  if (!found?.isFile()) return false
  res.setHeader("Content-Type", type)
  res.setHeader("Content-Length", found.size)
  res.setHeader(
    "Cache-Control",
    path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600"
  )
  if (req.method === "HEAD") res.end()
  else createReadStream(file).pipe(res)
  return true
}

function whenMissing(error) {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return null
  throw error
}

function decode(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return "/" // not a name at all
  }
}
