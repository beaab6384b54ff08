// What happens at Stripe: sellers open accounts, answers get lost, a transfer comes back; and Stripe's own books.
import { ensure, until } from "./until.mjs"

const at = (world, path, settings = {}) =>
  fetch(`${world.urls.stripe}${path}`, {
    ...settings,
    headers: { Authorization: `Bearer ${world.secrets.STRIPE_API_KEY}`, ...settings.headers },
  })

/** A seller chooses Stripe and gives what Stripe needs. */
export async function openAccount(world, seller) {
  const own = `/seller/${seller.id}/payout-account`
  const return_url = `${world.urls.web}/sell/${seller.id}/payout-account`
  const accounts = async () =>
    (
      await world.sql(`select provider, stripe_ready from payout_account where seller_id = $1`, [
        seller.id,
      ])
    )[0]
  const say = (path, body) => world.ask("POST", path, { headers: seller.headers, body })
  const chosen = async () => (await accounts())?.provider === "stripe-connect"
  await ensure("choosing Stripe", chosen, () => say(own, { provider: "stripe-connect" }))
  const { data } = await say(`${own}/onboarding`, { return_url })
  await fetch(data.url, { method: "POST", redirect: "manual" })
  await until("the Stripe account", async () => (await accounts()).stripe_ready)
}

/** The next transfer is made, but whoever asked for it never learns. */
export const nextAnswerIsLost = (world, failure) =>
  fetch(`${world.urls.stripe}/_simulator/knobs`, {
    method: "POST",
    body: JSON.stringify({ failNext: { failure, times: 1, match: "POST /v1/transfers" } }),
  })

/** Somebody at Stripe sends a seller's last payout back. */
export async function sendBack(world, seller) {
  const [payout] = await world.sql(
    `select id, provider_reference from payout where seller_id = $1 and provider = 'stripe-connect'
       and state = 'paid' order by reference desc limit 1`,
    [seller.id]
  )
  if (!payout) return
  await at(world, `/v1/transfers/${payout.provider_reference}/reversals`, { method: "POST" })
  await until("the reversal", async () => {
    const [row] = await world.sql(`select state from payout where id = $1`, [payout.id])
    return row.state === "returned"
  })
}

/** What Stripe's books come to, against ours: `[{ what, stripe, ours }]` of all that does not agree. */
export async function disagreements(world) {
  const state = await (await fetch(`${world.urls.stripe}/_simulator/state`)).json()
  const transfers = await allTransfers(world)
  const sum = (list, value) => list.reduce((total, one) => total + value(one), 0)
  const [ours] = await world.sql(
    `select coalesce(sum(entry.amount_fen) filter (where booked.kind = 'payment_captured'), 0)::float8 as captured,
            coalesce(-sum(entry.amount_fen) filter (where booked.kind = 'refund_paid'), 0)::float8 as refunded,
            (select coalesce(sum(amount_fen) filter (where state in ('paid', 'returned')), 0)
               from payout where provider = 'stripe-connect')::float8 as transferred,
            (select coalesce(sum(returned_fen), 0) from payout
              where provider = 'stripe-connect')::float8 as reversed
       from ledger_entry entry
       join ledger_transaction booked on booked.id = entry.transaction_id
       join ledger_account account on account.id = entry.account_id
      where account.kind = 'psp_clearing'`
  )
  const theirs = {
    captured: sum(state.charges, (one) => one.amount_captured),
    refunded: sum(state.charges, (one) => one.amount_refunded),
    transferred: sum(transfers, (one) => one.amount),
    reversed: sum(transfers, (one) => one.amount_reversed),
  }
  return Object.keys(theirs)
    .map((what) => ({ what, stripe: theirs[what], ours: ours[what] }))
    .filter(({ stripe, ours: own }) => stripe !== own)
}

async function allTransfers(world) {
  const all = []
  for (let more = true; more;) {
    const after = all.length ? `&starting_after=${all.at(-1).id}` : ""
    const page = await (await at(world, `/v1/transfers?limit=100${after}`)).json()
    all.push(...page.data)
    more = page.has_more
  }
  return all
}
