import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { STRIPE } from "../modules/stripe-payment/options"

/**
 * Online payments of the last week whose end is not known: not seen yet and older than a buyer takes, or due to be asked
 * about again. A payment that pays its order, alone, is none of them.
 */
export async function unsettledPayments(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { payment_session_id: string }[] }>(
    `select s.id as payment_session_id from payment_session s
     left join payment_watch w on w.payment_session_id = s.id and w.deleted_at is null
     where s.provider_id = :provider and s.deleted_at is null
       and s.created_at between now() - interval '7 days' and now() - interval '90 seconds'
       and (w.id is null or (w.state = 'watching' and w.next_attempt_at <= now()))
       and not (
         exists (
           select 1 from payment p
           join order_payment_collection o on o.payment_collection_id = p.payment_collection_id
             and o.deleted_at is null
           where p.payment_session_id = s.id and p.deleted_at is null
         )
         and not exists (
           select 1 from payment other
           where other.payment_collection_id = s.payment_collection_id
             and other.payment_session_id <> s.id and other.deleted_at is null
         )
       )
     order by coalesce(w.next_attempt_at, s.created_at) limit 100`,
    { provider: STRIPE }
  )
  return rows
}
