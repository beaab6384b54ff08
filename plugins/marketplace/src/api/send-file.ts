import type { MedusaResponse } from "@medusajs/framework/http"

const TYPES = {
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
} as const

/** A file of somebody's money: nobody between keeps it. */
export type MoneyFile = { name: string; format: keyof typeof TYPES; content: Buffer }

/** Sends a file under a Chinese name; a PDF opens in the browser, the others are saved. */
export function sendMoneyFile(res: MedusaResponse, { name, format, content }: MoneyFile): void {
  const how = format === "pdf" ? "inline" : "attachment"
  const encoded = encodeURIComponent(`${name}.${format}`)
  res.set({
    "Content-Type": TYPES[format],
    "Content-Disposition": `${how}; filename="xiangji.${format}"; filename*=UTF-8''${encoded}`,
    "Cache-Control": "private, no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
  })
  res.end(content)
}
