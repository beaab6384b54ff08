import type { MedusaContainer } from "@medusajs/framework/types"
import type { HeldOrder } from "../../types/settlement"

/** Finds which of these seller orders must not be settled now, and says why. It only reads. */
export type HoldFinder = (
  container: MedusaContainer,
  seller_order_ids: readonly string[]
) => Promise<readonly HeldOrder[]>

// Kept with the process, so that whoever imports this file, built or not, meets the same holds.
const KEY = Symbol.for("xiangji.marketplace.settlement-holds")
const known = (): Map<string, HoldFinder> => {
  const home = globalThis as { [KEY]?: Map<string, HoldFinder> }
  return (home[KEY] ??= new Map())
}

/**
 * Registers a reason to hold money, under a name: open cases, disputes, whatever the application knows of. Asked before
 * every settlement; the same name again replaces the former.
 */
export function defineSettlementHold(name: string, find: HoldFinder): void {
  known().set(name, find)
}

/** All orders among these that somebody wants held, each once. */
export async function heldAmong(
  container: MedusaContainer,
  seller_order_ids: readonly string[]
): Promise<HeldOrder[]> {
  if (!seller_order_ids.length) return []
  const found = await Promise.all(
    [...known().values()].map((find) => find(container, seller_order_ids))
  )
  return [...new Map(found.flat().map((one) => [one.seller_order_id, one])).values()]
}
