import type { Caller } from "./api/call.server"
import { listSellerOrders } from "./api/seller.server"

/** The states in which the seller has something to do. */
export const TO_PREPARE = ["placed", "accepted"] as const

/** How many orders wait for the seller. */
export async function countToPrepare(caller: Caller, sellerId: string): Promise<number> {
  const lists = await Promise.all(
    TO_PREPARE.map((state) => listSellerOrders(caller, sellerId, { state, limit: 1 }))
  )
  return lists.reduce((sum, { count }) => sum + count, 0)
}
