import type { MedusaContainer } from "@medusajs/framework/types"
import type { LocalText } from "@xiangji/kernel"
import { destinationOf, maskedDestination } from "../../domain/payout/destination"
import { needsMending } from "../../domain/payout/mended"
import { isOpen } from "../../domain/payout/states"
import { dueSellers, type DueSeller } from "../../modules/settlement/sql/payable-sellers"
import type { PayoutCandidate } from "../../modules/settlement/sql/start-payouts"
import type { MaskedDestination } from "../../types/settlement"
import { settlementOf } from "../settlement/settlement-service"
import { openDestination, sealDestination } from "./vault-of-money"

/** A seller to whom something is due: payable, or why not. */
export type PayableSeller = {
  seller_id: string
  name: LocalText
  due_fen: number
  destination: MaskedDestination | null
  /** Why it cannot be paid now; null when it can. */
  obstacle: LocalText | null
  candidate: PayoutCandidate | null
}

const UNDER_WAY: LocalText = {
  zh: "上一笔打款还在路上",
  en: "The last payout is still on its way",
}
const TO_MEND: LocalText = {
  zh: "上一笔没有打进这个账户，请卖家先改正收款账户",
  en: "The last payout did not reach this account; the seller has to mend it first",
}

/**
 * Sellers that are owed enough to be paid, each with its destination, or with what stands in the way. `retrying` lets
 * the account be tried once more that did not take the last payout.
 */
export async function payableSellers(
  container: MedusaContainer,
  { seller_ids, retrying = false }: { seller_ids?: readonly string[]; retrying?: boolean } = {}
): Promise<PayableSeller[]> {
  const settlement = settlementOf(container)
  const from_fen = settlement.terms.smallest_payout_fen
  const sellers = await settlement.read((db) => dueSellers(db, { from_fen, seller_ids }))
  return sellers.map((seller) => judge(container, seller, retrying))
}

function judge(container: MedusaContainer, seller: DueSeller, retrying: boolean): PayableSeller {
  const { seller_id, name, due_fen, last } = seller
  const common = { seller_id, name, due_fen }
  const found = destinationOf(seller, seller.choice)
  if ("missing" in found)
    return { ...common, destination: null, obstacle: found.missing, candidate: null }
  const { destination } = found
  const masked = maskedDestination(destination)
  const before = last && { ...last, destination: openDestination(container, last.sealed) }
  const obstacle =
    last && isOpen(last.state)
      ? UNDER_WAY
      : !retrying && needsMending(before, destination)
        ? TO_MEND
        : null
  const candidate: PayoutCandidate = {
    seller_id,
    provider: destination.kind === "stripe" ? "stripe-connect" : "bank-batch",
    destination_sealed: sealDestination(container, destination),
    destination: masked,
  }
  return { ...common, destination: masked, obstacle, candidate: obstacle ? null : candidate }
}
