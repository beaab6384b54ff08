import { z } from "@medusajs/framework/zod"
import { SHIPMENT_STATUSES } from "../../../domain/shipment-status"

/** Query of the list of shipments. */
export const ListShipmentsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).default(0),
  /** Part of a number, or a whole subject id. */
  q: z.string().trim().min(1).optional(),
  status: z.enum(SHIPMENT_STATUSES).optional(),
  booking_state: z.enum(["pending", "booked", "failed"]).optional(),
  subject_type: z.string().optional(),
  subject_id: z.string().optional(),
})

/** See `ListShipmentsQuery`. */
export type ListShipmentsQuery = z.output<typeof ListShipmentsQuery>
