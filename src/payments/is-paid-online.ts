import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { STRIPE } from "../modules/stripe-payment/options"

/** Whether an order, or a payment, is one of the online provider's. */
export async function isPaidOnline(container: MedusaContainer, id: string): Promise<boolean> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select 1 from payment where id = :id and provider_id = :provider
     union all
     select 1 from order_payment_collection link
       join payment on payment.payment_collection_id = link.payment_collection_id and payment.deleted_at is null
      where link.order_id = :id and link.deleted_at is null and payment.provider_id = :provider
     limit 1`,
    { id, provider: STRIPE }
  )
  return rows.length > 0
}
