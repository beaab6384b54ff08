import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runningPolicies } from "@xiangji/deadlines/workflows"
import { defineJob, type JobContext } from "@xiangji/job-queue/jobs"
import { keepClocksWorkflow } from "../../after-sale/keep-clocks"
import { SELLER_ORDER_SUBJECT } from "../../after-sale/names"
import { ORDER_POLICIES, orderPolicyOf, type ClockedOrder } from "../order-clocks"

type Payload = { seller_order_id: string }
type Row = ClockedOrder & { id: string }

/** Rung when a seller order has moved; its sweep finds those whose bell was lost. */
export const KEEP_ORDER_CLOCKS = "market-keep-order-clocks"

/** Rung, for all at once, when orders were placed. */
export const START_ORDER_CLOCKS = "market-start-order-clocks"

// Goods ordered ahead of their season are prepared when it has come.
const ORDERS = `select o.id, o.state, o.seller_id, o.handed_over_at, exists (
    select 1 from seller_order_line l join order_line_item i on i.id = l.order_line_id
    where l.seller_order_id = o.id
      and i.metadata ->> 'promise_date' > to_char(now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD')
  ) as ahead from seller_order o where o.deleted_at is null`

async function ordersWhere(
  container: MedusaContainer,
  condition: string,
  values: Record<string, string> = {}
): Promise<Row[]> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await db.raw(`${ORDERS} and ${condition}`, values)
  return rows
}

/** Those whose clocks are not what their states ask for. */
async function wrong(container: MedusaContainer, rows: readonly Row[]): Promise<Row[]> {
  const running = await runningPolicies(container, {
    subject_type: SELLER_ORDER_SUBJECT,
    subject_ids: rows.map(({ id }) => id),
  })
  return rows.filter((row) => {
    const [policy = null, ...others] = running.get(row.id) ?? []
    return others.length > 0 || policy !== orderPolicyOf(row)
  })
}

const LATELY = "o.state = 'placed' and o.placed_at > now() - interval '10 minutes'"

async function setRight(container: MedusaContainer, rows: readonly Row[]) {
  if (!rows.length) return
  await keepClocksWorkflow(container).run({
    input: {
      subject_type: SELLER_ORDER_SUBJECT,
      policies: ORDER_POLICIES,
      subjects: rows.map((row) => ({ subject_id: row.id, running: orderPolicyOf(row) })),
    },
  })
}

async function astray(container: MedusaContainer): Promise<Payload[]> {
  const rows = await ordersWhere(
    container,
    "(o.state in ('placed', 'accepted', 'ready') or o.state_at > now() - interval '1 day')"
  )
  return (await wrong(container, rows)).map(({ id }) => ({ seller_order_id: id }))
}

/** Keeps a seller's clocks true to its orders; outside of completing a cart, which waits for nobody. */
export const keepOrderClocksJob = defineJob<Payload>({
  name: KEEP_ORDER_CLOCKS,
  attempts: 3,
  backoffMs: 10_000,
  timeoutMs: 30_000,
  async handle({ payload, container }: JobContext<Payload>) {
    await setRight(container, await ordersWhere(container, "o.id = :seller_order_id", payload))
  },
  sweep: { everySeconds: 60, find: astray },
})

/** Starts the clocks of all that was placed lately. What it misses the sweep above finds. */
export const startOrderClocksJob = defineJob<Record<string, string>>({
  name: START_ORDER_CLOCKS,
  attempts: 3,
  backoffMs: 10_000,
  timeoutMs: 30_000,
  async handle({ container }: JobContext) {
    const placed = await ordersWhere(container, LATELY)
    await setRight(container, await wrong(container, placed))
  },
})
