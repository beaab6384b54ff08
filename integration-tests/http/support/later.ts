import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { runJob } from "@xiangji/job-queue/jobs"
import { cartsToRecover } from "../../../src/orders/recovery/half-made"
import { RECOVER_COMPLETION } from "../../../src/workflows/jobs/recover-completion"

const AGES: Record<string, string[]> = {
  '"order"': ["created_at", "updated_at"],
  order_cart: ["created_at"],
  reservation_item: ["created_at"],
  seller_order: ["placed_at"],
}

/** Lets six minutes pass for completions: their locks run out, and what has no end by now was killed. */
export async function sixMinutesLater(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const back = (columns: string[]) =>
    columns.map((column) => `${column} = ${column} - interval '6 minutes'`).join(", ")
  for (const [table, columns] of Object.entries(AGES))
    await knex.raw(`update ${table} set ${back(columns)}`)
  await knex.raw(
    `update workflow_execution set ${back(["created_at", "updated_at"])}
     where workflow_id = 'complete-cart'`
  )
  await knex.raw("delete from locking where expiration < now() + interval '6 minutes'")
}

/** One round of the recovery's sweep, each job run once. Answers the carts it looked into. */
export async function recoverNow(container: MedusaContainer): Promise<string[]> {
  const carts = (await cartsToRecover(container)).map(({ cart_id }) => cart_id)
  for (const cart_id of carts) await runJob(container, RECOVER_COMPLETION, { cart_id })
  return carts
}
