import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fenFromMajor, type Fen } from "@xiangji/kernel"
import { STRIPE } from "../modules/stripe-payment/options"

/** One online payment with all that core knows around it. */
export type WatchedSession = {
  id: string
  status: string
  created_at: Date
  currency_code: string
  /** The provider's payment; null when making it failed. */
  intent_id: string | null
  amount_fen: Fen
  cart_id: string | null
  /** The order this cart became, whichever way it was paid. */
  order_id: string | null
  payment_id: string | null
  payment_canceled: boolean
  captured_fen: Fen
  /** Core's refunds of this payment. */
  refunds: { id: string; amount: string }[]
  /** What other payments of the same cart have taken and kept, made before this one. */
  paid_before_fen: Fen
}

const SQL = `
  select s.id, s.status, s.created_at, s.currency_code, s.data->>'id' as intent_id, s.amount::text as amount,
    link.cart_id, o.order_id, p.id as payment_id, p.canceled_at is not null as payment_canceled,
    (select coalesce(sum(amount), 0)::text from capture where payment_id = p.id and deleted_at is null) as captured,
    (select coalesce(json_agg(json_build_object('id', id, 'amount', amount::text)), '[]')
       from refund where payment_id = p.id and deleted_at is null) as refunds,
    (select coalesce(sum(
        (select coalesce(sum(amount), 0) from capture where payment_id = other.id and deleted_at is null) -
        (select coalesce(sum(amount), 0) from refund where payment_id = other.id and deleted_at is null)), 0)::text
       from payment other
       where other.payment_collection_id = s.payment_collection_id and other.deleted_at is null
         and other.id <> coalesce(p.id, '') and other.created_at < coalesce(p.created_at, now())) as paid_before
  from payment_session s
  left join payment p on p.payment_session_id = s.id and p.deleted_at is null
  left join cart_payment_collection link
    on link.payment_collection_id = s.payment_collection_id and link.deleted_at is null
  left join order_cart o on o.cart_id = link.cart_id and o.deleted_at is null
  where s.deleted_at is null and s.provider_id = :provider`

type Row = Omit<WatchedSession, "amount_fen" | "captured_fen" | "paid_before_fen"> & {
  amount: string
  captured: string
  paid_before: string
}

/** The session with this id, or null when it is gone or none of the provider's. */
export async function watchedSession(container: MedusaContainer, id: string) {
  return (await read(container, "and s.id = :value", id))[0] ?? null
}

/** All online payments of a cart, newest first. */
export const sessionsOfCart = (container: MedusaContainer, cartId: string) =>
  read(container, "and link.cart_id = :value order by s.created_at desc", cartId)

async function read(container: MedusaContainer, where: string, value: string) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(`${SQL} ${where}`, { provider: STRIPE, value })
  return rows.map(({ amount, captured, paid_before, ...row }): WatchedSession => ({
    ...row,
    intent_id: row.intent_id?.startsWith("pi_") ? row.intent_id : null,
    amount_fen: fenFromMajor(amount),
    captured_fen: fenFromMajor(captured),
    paid_before_fen: fenFromMajor(paid_before),
  }))
}

/** True when this very payment pays the order of its cart, and no other one did before. */
export const paysItsOrder = (session: WatchedSession) =>
  Boolean(session.order_id && session.payment_id) &&
  !session.payment_canceled &&
  session.paid_before_fen < session.amount_fen
