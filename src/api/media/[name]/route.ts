import path from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fault } from "@xiangji/kernel"
import { environment } from "../../../config/environment"

const SHOWN_BY_BROWSERS = new Set([".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"])

/**
 * GET /media/:name – an uploaded file. Names are never used twice, so browsers may keep a file for good.
 * Anything but a picture is offered as a download: nobody's upload is shown as a page of ours.
 */
export function GET(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const name = req.params.name ?? ""
  if (name !== path.basename(name) || name.startsWith("private-")) throw notFound()
  res.setHeader("X-Content-Type-Options", "nosniff")
  const ending = path.extname(name).toLowerCase()
  if (!SHOWN_BY_BROWSERS.has(ending)) res.attachment(name)
  // Express's table of types is older than this one.
  if (ending === ".avif") res.type("image/avif")
  const rules = { immutable: true, maxAge: "365d", dotfiles: "deny" } as const
  res.sendFile(name, { root: environment().filesDir, ...rules }, (error) => {
    if (error && !res.headersSent) next(notFound())
  })
}

const notFound = () =>
  fault("not_found", "MEDIA-FILE-01", { zh: "没有这个文件", en: "There is no such file" })
