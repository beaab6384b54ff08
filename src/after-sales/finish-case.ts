import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  aftersalesOf,
  lockCase,
  moveCase,
  postToLedger,
  refundPaidPosting,
  ringCase,
  type CaseRow,
  type RefundChannel,
} from "@xiangji/marketplace/workflows"
import type { GivenBack } from "./refund-once"

/** The last step: the money that left is booked and the case is done, both or neither. */
export async function finishCase(
  container: MedusaContainer,
  { id }: CaseRow,
  given: GivenBack | null
): Promise<void> {
  const row = await aftersalesOf(container).transact(async (db: Knex) => {
    const row = await lockCase(db, { id })
    if (row.state !== "executing") return row
    const now = new Date()
    if (given) await postToLedger(db, [await postingOf(db, row, given, now)])
    await moveCase(
      db,
      row,
      { to: "done", by: { kind: "system" } },
      {
        next_attempt_at: null,
        ...(given && {
          paid_at: row.paid_at ?? now,
          refund_reference: row.refund_reference ?? given.refund_id,
        }),
      }
    )
    await db("after_sale").where({ id }).update({ last_error: null })
    return lockCase(db, { id })
  })
  await ringCase(container, row)
}

async function postingOf(db: Knex, row: CaseRow, given: GivenBack, at: Date) {
  const { display_id } = await db("seller_order")
    .where({ id: row.seller_order_id })
    .first("display_id")
  return refundPaidPosting({
    order_id: row.order_id,
    seller_order_id: row.seller_order_id,
    display_id,
    reference: row.id,
    amount_fen: row.refund_fen!,
    via: channelOf(row, given),
    source_event: `after_sale.paid:${row.id}`,
    at,
  })
}

const channelOf = ({ refund_way }: CaseRow, { provider_id }: GivenBack): RefundChannel =>
  refund_way === "cash" || refund_way === "bank"
    ? { kind: refund_way }
    : { kind: "psp", provider_id }
