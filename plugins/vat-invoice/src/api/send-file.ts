import type { MedusaResponse } from "@medusajs/framework/http"

/** Headers of a private file: kept by nobody between, and never guessed to be something else. */
const privately = (mimeType: string, disposition: string, name: string) => ({
  "Content-Type": mimeType,
  "Content-Disposition": `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`,
  "Cache-Control": "private, no-store",
  "X-Content-Type-Options": "nosniff",
})

/** Sends somebody's upload as a download; should a browser open it all the same, nothing in it may run. */
export function sendUpload(
  res: MedusaResponse,
  file: { name: string; mime_type: string; content: Buffer }
): void {
  res.set(privately(file.mime_type, "attachment", file.name))
  res.set("Content-Security-Policy", "sandbox; default-src 'none'")
  res.send(file.content)
}

/** Sends a preview of ours for the browser to show. */
export function sendPreview(res: MedusaResponse, invoiceId: string, content: Buffer): void {
  res.set(privately("application/pdf", "inline", `preview-${invoiceId}.pdf`))
  res.send(content)
}
