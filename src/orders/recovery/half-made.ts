import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * A completion runs for seconds; its lock lives two minutes. One that is older than this and has no end was killed.
 */
export const DEAD_AFTER = "5 minutes"

// Core writes one row per completion when it begins and again when it ends; a killed one keeps its first state.
const ENDED = "run.state in ('done', 'failed', 'reverted')"
const CART_OF_RUN = "run.context #>> '{data,payload,id}'"

/** Completions that ended badly, or never: `run` may have left something behind. */
const BAD_RUN = `run.workflow_id = 'complete-cart' and run.deleted_at is null and run.state <> 'done'
  and (${ENDED} or run.created_at < now() - interval '${DEAD_AFTER}')`

/**
 * An order that a bad run made and nobody finished: never linked to a cart, never touched since, made while the run
 * lasted, for the same person. An operator's draft that became an order has been touched since it was made.
 */
const ORPHAN_OF_RUN = `o.deleted_at is null and not o.is_draft_order and o.status = 'pending'
  and o.created_at = o.updated_at and o.created_at < now() - interval '1 minute'
  and o.created_at between run.created_at
    and case when ${ENDED} then run.updated_at else run.created_at + interval '2 minutes' end
  and not exists (select 1 from order_cart link where link.order_id = o.id and link.deleted_at is null)`

/** Carts whose completion has to be looked into, at most 100: of runs that went bad, or of orders without shares. */
export async function cartsToRecover(container: MedusaContainer): Promise<{ cart_id: string }[]> {
  const { rows } = await knexOf(container).raw(
    `select ${CART_OF_RUN} as cart_id from workflow_execution run
     where ${BAD_RUN} and (not (${ENDED})
       or run.updated_at between now() - interval '10 minutes' and now() - interval '1 minute'
       or exists (select 1 from "order" o where ${ORPHAN_OF_RUN}))
     union
     select link.cart_id from order_cart link
     where link.deleted_at is null
       and link.created_at between now() - interval '30 days' and now() - interval '${DEAD_AFTER}'
       and not exists (select 1 from seller_order share where share.order_id = link.order_id)
     limit 100`
  )
  return rows
}

/** Orders nobody finished that bad runs of this cart made. */
export async function orphansOf(container: MedusaContainer, cart_id: string): Promise<string[]> {
  const { rows } = await knexOf(container).raw(
    `select distinct o.id from workflow_execution run
     join cart on cart.id = ${CART_OF_RUN}
     join "order" o on o.email is not distinct from cart.email and o.region_id = cart.region_id
     where cart.id = ? and ${BAD_RUN} and ${ORPHAN_OF_RUN}`,
    [cart_id]
  )
  return rows.map((row: { id: string }) => row.id)
}

/** Orders made without a cart, an operator's for somebody who called, whose shares have not been written. */
export async function ordersToShareOut(
  container: MedusaContainer
): Promise<{ order_id: string }[]> {
  const { rows } = await knexOf(container).raw(
    `select o.id as order_id from "order" o
     where o.deleted_at is null and o.status = 'pending' and not o.is_draft_order
       and o.created_at > now() - interval '30 days' and o.updated_at < now() - interval '2 minutes'
       and not exists (select 1 from seller_order share where share.order_id = o.id)
       and not exists (select 1 from order_cart link where link.order_id = o.id and link.deleted_at is null)
       and not exists (
         select 1 from workflow_execution run
         where run.workflow_id = 'complete-cart' and run.state <> 'done' and ${ORPHAN_OF_RUN}
       )
     limit 100`
  )
  return rows
}

/** By cart, how many of its runs may have left something behind: killed ones, and ones that failed just now. */
export const BAD_RUNS = `
  select ${CART_OF_RUN} as cart_id, count(*) as runs from workflow_execution run
  where ${BAD_RUN} and (not (${ENDED}) or run.updated_at > now() - interval '20 minutes')
  group by 1`

/** True while a completion of another cart with one of these promotion codes may be running. */
export async function othersCompleting(
  container: MedusaContainer,
  cart_id: string,
  codes: readonly string[]
): Promise<boolean> {
  const { rows } = await knexOf(container).raw(
    `select 1 from workflow_execution run
     join cart_promotion used on used.cart_id = ${CART_OF_RUN} and used.deleted_at is null
     join promotion on promotion.id = used.promotion_id and promotion.code = any (?)
     where run.workflow_id = 'complete-cart' and run.deleted_at is null and not (${ENDED})
       and run.created_at >= now() - interval '${DEAD_AFTER}' and used.cart_id <> ?
     limit 1`,
    [[...codes], cart_id]
  )
  return rows.length > 0
}

/** Strikes the killed completions of a cart off the record, when everything they left has been dealt with. */
export async function strikeDeadRuns(container: MedusaContainer, cart_id: string): Promise<void> {
  await knexOf(container).raw(
    `delete from workflow_execution run where ${BAD_RUN} and not (${ENDED}) and ${CART_OF_RUN} = ?`,
    [cart_id]
  )
}

const knexOf = (container: MedusaContainer) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
