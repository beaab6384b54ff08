import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createPaymentSessionsWorkflow } from "@medusajs/medusa/core-flows"

type Spent = {
  payment_collection_id: string
  provider_id: string
  customer_id: string | null
  data: Record<string, unknown>
}

/**
 * Gives a cart a fresh payment session where the one it has belongs to a payment that was cancelled. Core cancels the
 * payment of a completion that fails after it and leaves its session "authorized": completed again, the cart would
 * become an order on a payment nobody can capture (2.21.2). Answers whether there was one.
 */
export async function renewCancelledPayment(
  container: MedusaContainer,
  cart_id: string
): Promise<boolean> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select session.payment_collection_id, session.provider_id, session.data, cart.customer_id
     from cart_payment_collection link
     join cart on cart.id = link.cart_id
     join payment_session session on session.payment_collection_id = link.payment_collection_id
     join payment on payment.payment_session_id = session.id and payment.deleted_at is null
     where link.cart_id = ? and link.deleted_at is null and session.deleted_at is null
       and payment.canceled_at is not null and payment.captured_at is null
     limit 1`,
    [cart_id]
  )
  const [spent]: Spent[] = rows
  if (!spent) return false
  const { customer_id, ...session } = spent
  await createPaymentSessionsWorkflow(container).run({
    input: { ...session, ...(customer_id ? { customer_id } : {}) },
  })
  return true
}
