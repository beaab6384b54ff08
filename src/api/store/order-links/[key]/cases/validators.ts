import { z } from "@medusajs/framework/zod"
import { CASE_KINDS, CASE_REASONS } from "@xiangji/marketplace/types"

const id = z.string().min(1).max(100)

const line = z.strictObject({
  order_line_id: id,
  quantity: z.number().positive().max(1_000_000).optional(),
  amount_fen: z.number().int().positive().max(1_000_000_000).optional(),
})

// Forms carry texts only; what is listed comes as JSON in one field.
const lines = z.preprocess(
  (given) => (typeof given === "string" ? parsed(given) : given),
  z.array(line).min(1).max(100)
)

/** What the buyer of an order asks for; photos come besides it. */
export const requestBody = z.object({
  seller_order_id: id,
  kind: z.enum(CASE_KINDS),
  reason: z.enum(CASE_REASONS),
  note: z.string().trim().max(500).optional(),
  /** The same key asks once, however often it is sent. */
  request_key: z.string().min(8).max(100).optional(),
  lines,
})
export type RequestBody = z.infer<typeof requestBody>

/** Taking it back needs no words. */
export const noteBody = z.object({ note: z.string().trim().max(500).optional() })
export type NoteBody = z.infer<typeof noteBody>

/** What must be said: why, or who carries the goods. */
export const saidBody = z.object({ note: z.string().trim().min(1).max(500) })
export type SaidBody = z.infer<typeof saidBody>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
