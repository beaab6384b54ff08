import type { Fen } from "@xiangji/kernel"
import type { Posting } from "../../types/trade"
import type { Account } from "./account-balances"
import { entriesOf, platformAccount, type Transfer } from "./transfers"

/** What the ledger needs to know of a seller order. */
export type BookedShare = {
  id: string
  display_id: string
  order_id: string
  seller_id: string | null
  goods_fen: Fen
  discount_fen: Fen
  freight_fen: Fen
  commission_fen: Fen
  rounding_fen: Fen
}

/** Where a seller's income is booked; the platform's own goods are its own sales. */
export const incomeAccount = (seller_id: string | null): Account =>
  seller_id === null
    ? platformAccount("platform_sales")
    : { kind: "seller_payable", owner_id: seller_id }

/** Whom the buyer's money is for: seller, platform, carrier, and the fraction core kept. */
export function claimsOn(share: BookedShare): { credit: Account; amount_fen: Fen }[] {
  const net = share.goods_fen - share.discount_fen
  return [
    { credit: incomeAccount(share.seller_id), amount_fen: net - share.commission_fen },
    { credit: platformAccount("commission_income"), amount_fen: share.commission_fen },
    { credit: platformAccount("freight_payable"), amount_fen: share.freight_fen },
    { credit: platformAccount("rounding"), amount_fen: share.rounding_fen },
  ]
}

/** The buyer owes the share; seller, platform and carrier are owed their parts of it. */
export function placedPosting(share: BookedShare & { placed_at?: Date }): Posting {
  const debit = platformAccount("buyer_receivable")
  const transfers: Transfer[] = claimsOn(share).map((claim) => ({ debit, ...claim }))
  return {
    kind: "placed",
    source_event: `seller_order.placed:${share.id}`,
    booked_at: share.placed_at,
    order_id: share.order_id,
    seller_order_id: share.id,
    reference: null,
    memo: {
      zh: `子订单 ${share.display_id} 下单`,
      en: `Seller order ${share.display_id} placed`,
    },
    entries: entriesOf(transfers),
  }
}
