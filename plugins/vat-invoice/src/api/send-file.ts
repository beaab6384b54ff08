import type { MedusaResponse } from "@medusajs/framework/http"

/**
 * Sends a private file: never cached by anyone between, never guessed to be something else, and nothing in it may run
 * when a browser opens it.
 */
export function sendFile(
  res: MedusaResponse,
  file: { name: string; mime_type: string; content: Buffer; inline: boolean }
): void {
  const disposition = file.inline ? "inline" : "attachment"
  res.set({
    "Content-Type": file.mime_type,
    "Content-Disposition": `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "X-Content-Type-Options": "nosniff",
  })
  res.send(file.content)
}

/** Sends a preview for the browser to show. Chromium's PDF viewer refuses sandboxed pages, so that one is left out. */
export function sendPreview(res: MedusaResponse, invoiceId: string, content: Buffer): void {
  sendFile(res, {
    name: `preview-${invoiceId}.pdf`,
    mime_type: "application/pdf",
    content,
    inline: true,
  })
  res.removeHeader("Content-Security-Policy")
}
