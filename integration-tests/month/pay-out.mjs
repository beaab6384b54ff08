// Paying sellers out: through the bank's file, in which some rows fail, and through Stripe, which loses answers.
import { bankAnswer, stripeTrouble } from "./plan.mjs"
import { nextAnswerIsLost } from "./stripe.mjs"
import { ensure, until } from "./until.mjs"

/** Pays out what is due; what failed is tried again with the next week's. */
export async function payOut(world, operator, seed, week) {
  const post = (path, body = {}) =>
    world.ask("POST", `/admin/marketplace/${path}`, { headers: operator, body })
  await tryFailedAgain(world, post)
  await nextAnswerIsLost(world, stripeTrouble(seed, week))
  let over = false
  await ensure(
    `payouts of week ${week}`,
    () => over,
    async () => {
      const answer = await post("payouts")
      over = answer !== null && (answer.status < 400 || answer.data?.code === "PAYOUT-02")
      return answer
    }
  )
  const inFile = async () =>
    (
      await world.sql(
        `select 1 from payout
          where provider = 'bank-batch' and state = 'pending' and batch_id is null`
      )
    ).length === 0
  await ensure("the bank's file", inFile, () => post("payout-batches"))
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

/** Failed rows of the weeks before, unless the seller owes us more than it is owed by now. */
async function tryFailedAgain(world, post) {
  const failed = await world.sql(
    `select p.id from payout p
       join ledger_account due on due.kind = 'seller_due' and due.owner_id = p.seller_id
      where p.state = 'failed' and -due.balance_fen >= 1000
        and not exists (select 1 from payout later where later.retry_of = p.id)
        and not exists (select 1 from payout newer
                         where newer.seller_id = p.seller_id and newer.reference > p.reference)
      order by p.reference`
  )
  for (const { id } of failed) {
    const again = async () =>
      (await world.sql(`select 1 from payout where retry_of = $1`, [id])).length > 0
    await ensure(`payout ${id} once more`, again, () => post(`payouts/${id}/retry`))
  }
}

/** The bank says what became of a file. */
async function answerBatch(world, operator, seed, week, batch_id) {
  const rows = await world.sql(
    `select p.reference, p.amount_fen::int as amount_fen, s.name ->> 'en' as seller from payout p
       join market_seller s on s.id = p.seller_id where p.batch_id = $1 order by p.reference`,
    [batch_id]
  )
  const lines = rows.map(({ reference, amount_fen, seller }) => {
    const paid = bankAnswer(seed, week, seller) === "paid"
    return [
      ...[reference, (amount_fen / 100).toFixed(2)],
      ...(paid ? ["成功", ""] : ["失败", "账号户名不符"]),
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
    return world.ask("POST", `/admin/marketplace/payout-batches/${batch_id}/result`, {
      headers: operator,
      body,
    })
  })
}
