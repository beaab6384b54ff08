import type { MedusaContainer } from "@medusajs/framework/types"
import { fenFromMajor, type MajorAmount } from "@xiangji/kernel"
import { alreadyPaid } from "../modules/stripe-payment/faults"
import { providerPayment } from "./provider-calls"
import { sessionsOfCart } from "./watched-session"

/** A cart about to get another total, as core hands it to the hook. */
export type ChangingCart = {
  id?: string
  raw_total?: MajorAmount
  total?: MajorAmount
  payment_collection?: { raw_amount?: MajorAmount; amount?: MajorAmount } | null
}

const PAID = ["succeeded", "requires_capture"]

/**
 * Refuses to change what a basket comes to once it is paid (`PAYMENT-PAID-01`): core would drop the payment with its session,
 * or fail without a word. Asks the provider only when there is an online payment and another total.
 */
export async function assertUnpaid(container: MedusaContainer, cart: ChangingCart): Promise<void> {
  const asked = cart.payment_collection?.raw_amount ?? cart.payment_collection?.amount
  const total = cart.raw_total ?? cart.total
  if (!cart.id || asked === undefined || total === undefined) return
  if (fenFromMajor(asked) === fenFromMajor(total)) return
  for (const { intent_id, status } of await sessionsOfCart(container, cart.id)) {
    if (!intent_id || status === "canceled") continue
    const intent = await providerPayment(intent_id)
    const left = intent.latest_charge
    const kept = !left || left.amount_refunded < left.amount_captured || !left.amount_captured
    if (PAID.includes(intent.status) && kept) throw alreadyPaid()
  }
}
