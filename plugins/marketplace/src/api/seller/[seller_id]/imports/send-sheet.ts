import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"

const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const

/** Sends a spreadsheet to be saved; its name may be Chinese. */
export async function sendSheet(
  res: MedusaResponse,
  name: string,
  format: keyof typeof TYPES,
  content: Buffer | Readable
): Promise<void> {
  const encoded = encodeURIComponent(`${name}.${format}`)
  res.setHeader("content-type", TYPES[format])
  res.setHeader(
    "content-disposition",
    `attachment; filename="listings.${format}"; filename*=UTF-8''${encoded}`
  )
  res.setHeader("cache-control", "private, no-store")
  res.setHeader("x-content-type-options", "nosniff")
  await pipeline(content instanceof Readable ? content : Readable.from([content]), res)
}
