// Hubs and carriers: goods go out over the counter or by courier, and the cash comes in.
import { fetches, missingFen } from "./plan.mjs"
import { ensure, until } from "./until.mjs"

const NOTHING_TO_PACK = "PARCEL-EMPTY-01"

/** Packs what waits of an order at every hub: most buyers fetch it there, some have it sent. */
export async function sendOut(world, operator, seed, order) {
  const boxes = await world.sql(
    `select distinct h.name ->> 'zh' as hub, line.hub_id, line.storage_class
       from seller_order so
       join seller_order_line line on line.seller_order_id = so.id
       join market_hub h on h.id = line.hub_id
      where so.order_id = $1 order by 1, 3`,
    [order.order_id]
  )
  for (const { hub, hub_id, storage_class } of boxes) {
    const body = { order_id: order.order_id, storage_class }
    const [how, parcel] = fetches(seed, order, hub)
      ? ["hand-out", body]
      : ["pack", { ...body, carrier_code: "shunfeng" }]
    // A box that was packed before the answer was lost is packed; what was declined whole leaves nothing to pack.
    let packed = false
    await ensure(
      `sending out ${order.key}`,
      () => packed,
      async () => {
        const answer = await world.ask("POST", `/admin/hubs/${hub_id}/${how}`, {
          headers: operator,
          body: parcel,
        })
        packed = answer !== null && (answer.status < 400 || answer.data?.code === NOTHING_TO_PACK)
        return answer
      }
    )
  }
}

/** Waits until everything that can be delivered is. */
export const allDelivered = (world) =>
  until(
    "parcels to be delivered",
    async () => {
      const [{ count }] = await world.sql(
        `select count(*)::int as count from seller_order
          where state in ('placed', 'accepted', 'ready', 'shipped')`
      )
      return count === 0
    },
    900_000
  )

/** Every collector hands in what he holds, a little less here and there; shortages are brought or written off. */
export async function handInCash(world, operator, seed, week, orderOf) {
  const held = await world.sql(
    `select c.id, c.collector, c.amount_fen, c.order_id, s.name ->> 'en' as seller
       from cash_collection c
       join seller_order so on so.id = c.seller_order_id join market_seller s on s.id = so.seller_id
      where c.state = 'collected' order by c.collector, c.id`
  )
  for (const collector of new Set(held.map((one) => one.collector))) {
    const own = held.filter((one) => one.collector === collector)
    for (let from = 0; from < own.length; from += 100) {
      const batch = own.slice(from, from + 100)
      const counts = batch.map((one) => {
        const missing = missingFen(seed, orderOf(one.order_id), one.seller, one.amount_fen)
        return { collection_id: one.id, counted_fen: one.amount_fen - missing }
      })
      const request_key = `month-${week}-${batch[0].id}`.slice(0, 64)
      const taken = async () =>
        (await world.sql(`select 1 from cash_handover where request_key = $1`, [request_key]))
          .length > 0
      await ensure(`cash of ${collector}`, taken, () =>
        world.ask("POST", "/admin/marketplace/cash/handovers", {
          headers: operator,
          body: { request_key, collector, counts },
        })
      )
    }
    await closeShortage(world, operator, week, collector)
  }
}

async function closeShortage(world, operator, week, collector) {
  const short = async () =>
    (
      await world.sql(
        `select balance_fen::int as fen from ledger_account
          where kind = 'collector_shortage' and owner_id = $1`,
        [collector]
      )
    )[0]?.fen ?? 0
  const amount_fen = await short()
  if (!amount_fen) return
  const closed = async () => (await short()) === 0
  await ensure(`the shortage of ${collector}`, closed, () =>
    world.ask("POST", "/admin/marketplace/cash/shortages/close", {
      headers: operator,
      body: {
        ...{ request_key: `month-short-${week}-${collector}`.slice(0, 64), collector, amount_fen },
        ...{ ending: week % 2 ? "written_off" : "recovered", reason: "月结" },
      },
    })
  )
}
