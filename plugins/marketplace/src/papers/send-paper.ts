import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

type Paper = { id: string; file_id: string; mime: string; kind: string }

const PICTURE_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** A browser's own reader does not open in a sandbox, and brings one of its own; as a PDF it can be nothing else. */
const PDF_POLICY = "frame-ancestors 'none'"

/** Streams a paper for the browser to show. Nobody between keeps it, and should it hold more than a picture, nothing runs. */
export async function sendPaper(
  req: MedusaRequest,
  res: MedusaResponse,
  paper: Paper
): Promise<void> {
  const stream = await req.scope.resolve(Modules.FILE).getDownloadStream(paper.file_id)
  const name = `${paper.kind}.${paper.mime === "application/pdf" ? "pdf" : "jpg"}`
  res.set({
    "Content-Type": paper.mime,
    "Content-Disposition": `inline; filename="${name}"`,
    "Cache-Control": "private, no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": paper.mime === "application/pdf" ? PDF_POLICY : PICTURE_POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
  })
  await pipeline(stream, res).catch((error: NodeJS.ErrnoException) => {
    // Somebody who turns the page early is no fault; the headers are gone, so another answer cannot be given anyway.
    if (error.code === "ERR_STREAM_PREMATURE_CLOSE") return
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`paper ${paper.id} could not be read to its end`, error)
  })
}
