import { z } from "@medusajs/framework/zod"
import { fault } from "@xiangji/kernel"
import { assertCarrier } from "../../domain/carriers"
import type { NewShipment } from "../../modules/courier/types"
import { partySchema } from "../../types/party"

const newShipmentSchema = z.object({
  subject_type: z.string().min(1),
  subject_id: z.string().min(1),
  carrier_code: z.string(),
  sender: partySchema,
  recipient: partySchema,
  weight_grams: z.number().int().positive(),
  goods_text: z.string().trim().min(1),
})

/** Refuses what no carrier could make a waybill of (`COURIER-BOOKING-01`, `COURIER-CARRIER-01`). */
export function checkNewShipment(input: NewShipment): NewShipment {
  const parsed = newShipmentSchema.safeParse(input)
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path }) => path.join(".")).join(", ")
    throw fault("invalid", "COURIER-BOOKING-01", {
      zh: `运单信息不完整：${fields}`,
      en: `The waybill lacks or misstates: ${fields}`,
    })
  }
  assertCarrier(parsed.data.carrier_code)
  return parsed.data
}
