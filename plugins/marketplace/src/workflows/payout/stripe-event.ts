import type { MedusaContainer } from "@medusajs/framework/types"
import { enqueue } from "@xiangji/job-queue/jobs"
import type Stripe from "stripe"
import { wakePayout } from "../../modules/settlement/sql/payout-lease"
import { settlementOf } from "../settlement/settlement-service"
import { refreshStripeAccount } from "./payout-account"
import { MOVE_PAYOUT } from "./job-names"

/**
 * Acts on what Stripe tells. An event only says where to look: the transfer or account is read anew, so that it does
 * not matter how often events come or in which order. What is none of ours is let be.
 */
export async function takeStripeEvent(
  container: MedusaContainer,
  event: Stripe.Event
): Promise<void> {
  if (event.type === "account.updated") {
    await refreshStripeAccount(container, event.data.object.id)
    return
  }
  if (!event.type.startsWith("transfer.")) return
  const { metadata, transfer_group } = event.data.object as Stripe.Transfer
  const payout_id = metadata?.payout_id ?? transfer_group
  if (!payout_id) return
  const ours = await settlementOf(container).transact((db) => wakePayout(db, payout_id))
  if (ours) await enqueue(container, MOVE_PAYOUT, { payout_id })
}
