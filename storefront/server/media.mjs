import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

const NAME = /^\/media\/[A-Za-z0-9][A-Za-z0-9._-]*$/
const PASSED_ON = ["content-type", "content-length", "etag", "last-modified"]

/** Hands on a picture of the backend, so that pages load nothing from another address. */
export async function serveMedia(req, res, path, { backendUrl }) {
  if (!NAME.test(path)) return res.writeHead(404).end()
  if (!["GET", "HEAD"].includes(req.method)) return res.writeHead(405).end()
  const asked = req.headers["if-none-match"]
  const answer = await fetch(backendUrl + path, {
    method: req.method,
    headers: asked ? { "if-none-match": asked } : {},
    signal: AbortSignal.timeout(15_000),
  }).catch((error) => console.error(`GET ${path}`, error))
  if (!answer) return res.writeHead(502).end()
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name)
    if (value) res.setHeader(name, value)
  }
  // Names of stored pictures are never used twice.
  if (answer.ok) res.setHeader("Cache-Control", "public, max-age=31536000, immutable")
  // A picture somebody sent in must not run as a page.
  res.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
  res.writeHead(answer.status)
  if (!answer.body) return res.end()
  await pipeline(Readable.fromWeb(answer.body), res)
}
