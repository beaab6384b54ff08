// The office at the end of a week: time passes, everybody is settled with and paid, some payouts fail.
import { bankAnswer } from "./plan.mjs"
import { ensure, until } from "./until.mjs"

/** The returns window of everything delivered so far goes by. Nothing else in the month is made older. */
export const windowPasses = (world) =>
  world.sql(
    `update seller_order set delivered_at = delivered_at - interval '10 days'
      where delivered_at > now() - interval '5 days'`
  )

/** Settles with all sellers for today, and waits until it is done. */
export async function settle(world, operator, week) {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const runs = async () => await world.sql(`select state from settlement_run order by created_at`)
  const before = (await runs()).length
  await ensure(
    `settlement of week ${week}`,
    async () => (await runs()).length > before,
    () =>
      world.call("POST", "/admin/marketplace/settlement-runs", {
        headers: operator,
        body: { from: yesterdayOf(today), to: today },
      })
  )
  await until("the settlement", async () => (await runs()).every(({ state }) => state === "done"))
}

// A month of a test may pass midnight.
const yesterdayOf = (day) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** Pays out what is due through the bank's file; what failed is tried again with the next week's. */
export async function payOut(world, operator, seed, week) {
  const post = (path, body = {}) =>
    world.call("POST", `/admin/marketplace/${path}`, { headers: operator, body })
  const failed = await world.sql(
    `select p.id from payout p where p.state = 'failed' and not exists (
       select 1 from payout later where later.retry_of = p.id) order by p.reference`
  )
  for (const { id } of failed) {
    const again = async () =>
      (await world.sql(`select 1 from payout where retry_of = $1`, [id])).length > 0
    await ensure(`payout ${id} once more`, again, () => post(`payouts/${id}/retry`))
  }
  const started = await post("payouts")
  if (started.status >= 400 && started.data?.code !== "PAYOUT-02")
    throw new Error(`payouts of week ${week}: ${started.text}`)
  const waiting = async () =>
    (
      await world.sql(
        `select 1 from payout where provider = 'bank-batch' and state = 'pending' and batch_id is null`
      )
    ).length === 0
  if (!(await waiting())) await ensure("the bank's file", waiting, () => post("payout-batches"))
  const batches = await world.sql(
    `select distinct batch_id from payout where state = 'submitted' and provider = 'bank-batch'`
  )
  for (const { batch_id } of batches) await answerBatch(world, operator, seed, week, batch_id)
  await until(
    "transfers",
    async () =>
      (await world.sql(`select 1 from payout where state in ('pending', 'submitted')`)).length === 0
  )
}

/** The bank says what became of a file. */
async function answerBatch(world, operator, seed, week, batch_id) {
  const rows = await world.sql(
    `select p.reference, p.amount_fen::int as amount_fen, s.handle from payout p
       join market_seller s on s.id = p.seller_id where p.batch_id = $1 order by p.reference`,
    [batch_id]
  )
  const lines = rows.map(({ reference, amount_fen, handle }) => {
    const paid = bankAnswer(seed, week, handle) === "paid"
    return [
      reference,
      (amount_fen / 100).toFixed(2),
      paid ? "成功" : "失败",
      paid ? "" : "账号户名不符",
    ]
  })
  const csv = [["参考号", "金额", "状态", "失败原因"], ...lines]
    .map((row) => row.join(","))
    .join("\r\n")
  const answered = async () =>
    (
      await world.sql(`select 1 from payout where batch_id = $1 and state = 'submitted'`, [
        batch_id,
      ])
    ).length === 0
  await ensure(`the bank's answer to ${batch_id}`, answered, () => {
    const body = new FormData()
    body.append("file", new Blob([`\ufeff${csv}`], { type: "text/csv" }), "result.csv")
    return world.call("POST", `/admin/marketplace/payout-batches/${batch_id}/result`, {
      headers: operator,
      body,
    })
  })
}
