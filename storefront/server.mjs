// The production server of the web app: static files, media of the backend, rendered pages.
import compression from "compression"
import { createServer } from "node:http"
import { createRequestHandler } from "react-router"
import { serveMedia } from "./server/media.mjs"
import { servePage } from "./server/page.mjs"
import { secure } from "./server/security.mjs"
import { readSettings } from "./server/settings.mjs"
import { serveFile } from "./server/static.mjs"

const settings = readSettings(process.env)
// Only now: the pages read their settings while they are loaded.
const render = createRequestHandler(await import("./build/server/index.js"), "production")
const compress = compression()

const server = createServer((req, res) => {
  compress(req, res, () => {
    answer(req, res).catch((error) => {
      console.error(`${req.method} ${req.url}`, error)
      if (!res.headersSent) res.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" })
      res.end("出了点问题，请稍后再试 / Something went wrong, please try again later\n")
    })
  })
})

async function answer(req, res) {
  const path = req.url.split("?", 1)[0]
  const nonce = secure(res, settings, path)
  if (path === "/health") return res.end("OK")
  if (path.startsWith("/media/")) return serveMedia(req, res, path, settings)
  if (await serveFile(req, res, path)) return
  await servePage(req, res, { render, nonce, settings })
}

server.listen(settings.port, () => {
  const { port } = server.address()
  console.log(`Xiangji web app: http://localhost:${port}`)
  process.send?.({ ready: true, port })
})
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), 5_000).unref()
  })
