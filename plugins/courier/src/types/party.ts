import { z } from "@medusajs/framework/zod"

/** Who hands a parcel over or receives it, as it is printed on the waybill. */
export const partySchema = z.object({
  name: z.string().trim().min(1),
  phone: z.string().trim().min(5),
  province: z.string().trim().optional(),
  city: z.string().trim().optional(),
  district: z.string().trim().optional(),
  /** Street and house, or the whole address where it cannot be taken apart. */
  address: z.string().trim().min(1),
  company: z.string().trim().optional(),
})

/** See `partySchema`. */
export type Party = z.infer<typeof partySchema>

/** The whole address in the Chinese order, for labels and lists. */
export const fullAddress = ({ province = "", city = "", district = "", address }: Party) =>
  `${province}${city === province ? "" : city}${district}${address}`
