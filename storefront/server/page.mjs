import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { isForeignPost } from "./security.mjs"

/** Photos of a listing are the largest thing anybody sends. */
const LARGEST_BODY = 40 * 1024 * 1024

/** Renders a page or runs a form through React Router. */
export async function servePage(req, res, { render, nonce, settings }) {
  const origin = settings.publicUrl?.origin ?? `http://${req.headers.host ?? "localhost"}`
  if (isForeignPost(req, origin))
    return refuse(res, 403, "请从本站页面提交 / Please send this from our own pages")
  if (hasBody(req) && !req.headers["content-length"]) return refuse(res, 411, "Length required")
  if (Number(req.headers["content-length"] ?? 0) > LARGEST_BODY)
    return refuse(
      res,
      413,
      "照片太大了，请少选几张 / The photos are too large, please choose fewer"
    )
  const gone = new AbortController()
  res.on("close", () => gone.abort())
  const answer = await render(toRequest(req, origin, gone.signal), { nonce })
  res.statusCode = answer.status
  for (const [name, value] of answer.headers)
    if (name === "set-cookie") res.appendHeader(name, value)
    else res.setHeader(name, value)
  if (!answer.body) return res.end()
  await pipeline(Readable.fromWeb(answer.body), res).catch(ignoreHangUp)
}

const hasBody = ({ method }) => method !== "GET" && method !== "HEAD"

function toRequest(req, origin, signal) {
  return new Request(origin + req.url, {
    method: req.method,
    headers: Object.entries(req.headers).flatMap(([name, value]) =>
      name.startsWith(":") || value === undefined ? [] : [[name, String(value)]]
    ),
    signal,
    ...(hasBody(req) ? { body: Readable.toWeb(req), duplex: "half" } : {}),
  })
}

function ignoreHangUp(error) {
  if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") throw error
}

function refuse(res, status, sentence) {
  res.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", Connection: "close" })
  res.end(sentence + "\n")
}
