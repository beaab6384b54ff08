// Settling with the sellers at the end of a week.
import { ensure, until } from "./until.mjs"

/** The returns window of everything delivered so far goes by. Nothing else in the month is made older. */
export const windowPasses = (world) =>
  world.sql(
    `update seller_order set delivered_at = delivered_at - interval '10 days'
      where delivered_at > now() - interval '5 days'`
  )

/** Settles with all sellers for today, and waits until it is done. */
export async function settle(world, operator, week) {
  const runs = async () => await world.sql(`select state from settlement_run order by created_at`)
  const before = (await runs()).length
  const today = chinaDay(Date.now())
  await ensure(
    `settlement of week ${week}`,
    async () => (await runs()).length > before,
    () =>
      world.ask("POST", "/admin/marketplace/settlement-runs", {
        headers: operator,
        // A month of a test may pass midnight.
        body: { from: chinaDay(Date.now() - DAY_MS), to: today },
      })
  )
  await until("the settlement", async () => (await runs()).every(({ state }) => state === "done"))
}

const DAY_MS = 86_400_000
const chinaDay = (at) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)

/** An operator puts something right for one seller, this way or that. */
export async function correct(world, operator, luck, week, seller) {
  const request_key = `month-correction-${week}`
  const booked = async () =>
    (await world.sql(`select 1 from settlement_correction where request_key = $1`, [request_key]))
      .length > 0
  await ensure(`the correction of week ${week}`, booked, () =>
    world.ask("POST", "/admin/marketplace/corrections", {
      headers: operator,
      body: {
        ...{ seller_id: seller.id, amount_fen: luck.below(2_000) - 800 || 1 },
        ...{ against: "compensation_expense", reason: "称重有误，补差", request_key },
      },
    })
  )
}
