import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toldToBuyer, toldToSeller, type ToldEvent } from "./case-messages"

/** One message to one person about one event. */
export type CaseMessage = {
  case_id: string
  display_id: string
  phone: string
  answer: string
  /** Of this try to send it. */
  key: string
}

/** So often a message is tried that the vendor refuses. */
const TRIES = 5

type Row = ToldEvent & {
  case_id: string
  display_id: string
  buyer_phone: string | null
  owners: { member_id: string; phone: string }[]
}

// The buyer is who the parcel goes to; of a seller, its owners.
const EVENTS = `select e.id as event_id, e.from_state, e.to_state, e.actor_kind, c.origin,
    c.id as case_id, c.display_id, a.phone as buyer_phone,
    coalesce((select json_agg(json_build_object('member_id', m.id, 'phone', m.phone))
      from market_membership s join market_member m on m.id = s.member_id and m.deleted_at is null
      where s.seller_id = c.seller_id and s.role = 'owner' and s.suspended_at is null
        and s.deleted_at is null and m.phone is not null), '[]') as owners
  from after_sale_event e
  join after_sale c on c.id = e.after_sale_id
  join "order" o on o.id = c.order_id
  left join order_address a on a.id = o.shipping_address_id
  where e.at > now() - interval '3 days'`

/** Messages about the last three days that did not go out yet; about one case, or all. */
export async function untoldEvents(
  container: MedusaContainer,
  case_id?: string
): Promise<CaseMessage[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const only = case_id ? " and c.id = :case_id" : ""
  const { rows } = await knex.raw(
    `${EVENTS}${only} order by e.at limit 500`,
    case_id ? { case_id } : {}
  )
  const messages = (rows as Row[]).flatMap(messagesOf)
  const keys = messages.flatMap(({ key }) => tries(key))
  const sent: { idempotency_key: string; status: string }[] = keys.length
    ? await knex("notification")
        .select("idempotency_key", "status")
        .whereIn("idempotency_key", keys)
        .whereNull("deleted_at")
    : []
  const byKey = new Map(sent.map((one) => [one.idempotency_key, one.status]))
  return messages.flatMap((message) => {
    const made = tries(message.key).filter((key) => byKey.has(key))
    // A try that was sent, or may have been, is the last one; core sends under one key only once.
    if (made.length >= TRIES || made.some((key) => byKey.get(key) !== "failure")) return []
    return [{ ...message, key: tries(message.key)[made.length]! }]
  })
}

const tries = (key: string) =>
  Array.from({ length: TRIES }, (_, again) => (again ? `${key}:${again}` : key))

function messagesOf(row: Row): CaseMessage[] {
  const { case_id, display_id } = row
  const buyer = toldToBuyer(row)
  const seller = toldToSeller(row)
  return [
    ...(buyer && row.buyer_phone
      ? [{ phone: row.buyer_phone, answer: buyer, key: `${row.event_id}:buyer` }]
      : []),
    ...(seller
      ? row.owners.map(({ member_id, phone }) => ({
          phone,
          answer: seller,
          key: `${row.event_id}:${member_id}`,
        }))
      : []),
  ].map((one) => ({ case_id, display_id, ...one }))
}
