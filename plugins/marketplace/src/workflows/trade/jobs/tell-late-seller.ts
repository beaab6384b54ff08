import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { defineJob, type JobContext } from "@xiangji/job-queue/jobs"
import { SELLER_ORDER_SUBJECT } from "../../after-sale/names"

type Payload = { deadline_id: string; seller_order_id: string }

/** Rung when a seller's clock ran out; clocks tell each breach at least once. */
export const TELL_LATE_SELLER = "market-tell-late-seller"

/** The SMS about an order that waits too long; providers map it to a template of theirs. Variables: `number`. */
export const LATE_TEMPLATE = "market-order-late"

type Owner = { member_id: string; phone: string; display_id: string }

const OWNERS = `select m.id as member_id, m.phone, o.display_id from seller_order o
  join market_membership s on s.seller_id = o.seller_id and s.role = 'owner'
    and s.suspended_at is null and s.deleted_at is null
  join market_member m on m.id = s.member_id and m.deleted_at is null and m.phone is not null
  where o.id = :seller_order_id`

async function tell({ payload, container }: JobContext<Payload>) {
  const { deadline_id, seller_order_id } = payload
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await db.raw(OWNERS, { seller_order_id })
  for (const { member_id, phone, display_id } of rows as Owner[])
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to: phone,
      channel: "sms",
      template: LATE_TEMPLATE,
      data: { number: display_id },
      resource_id: seller_order_id,
      resource_type: SELLER_ORDER_SUBJECT,
      idempotency_key: `${deadline_id}:${member_id}`,
    })
}

/** Reminds a seller's owners of an order that has waited longer than promised. */
export const tellLateSellerJob = defineJob<Payload>({
  name: TELL_LATE_SELLER,
  attempts: 5,
  backoffMs: 30_000,
  timeoutMs: 30_000,
  handle: tell,
})
