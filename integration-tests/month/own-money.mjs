// The market's own money at the end of a week: cash to the bank, Stripe's payout, the carriers' bill.
import { ensure } from "./until.mjs"

const MOVES = [
  { move: "cash_banked", kind: "cash_on_hand", owner: null, sign: 1 },
  { move: "provider_paid_out", kind: "psp_clearing", owner: "pp_stripe_stripe", sign: 1 },
  { move: "carriers_paid", kind: "freight_payable", owner: null, sign: -1 },
]

/** Books half of what lies in each place as moved, as the bank's statement of the week says. */
export async function moveOwnMoney(world, operator, week) {
  for (const { move, kind, owner, sign } of MOVES) {
    const [account] = await world.sql(
      `select balance_fen::float8 as fen from ledger_account
        where kind = $1 and owner_id is not distinct from $2`,
      [kind, owner]
    )
    const amount_fen = Math.floor((sign * (account?.fen ?? 0)) / 2)
    if (amount_fen <= 0) continue
    const bank_reference = `month-${week}`
    const stripe = move === "provider_paid_out"
    const booked = async () =>
      (
        await world.sql(`select 1 from ledger_transaction where source_event = $1`, [
          `own_money:${move}:${bank_reference}`,
        ])
      ).length > 0
    await ensure(`${move} of week ${week}`, booked, () =>
      world.ask("POST", "/admin/marketplace/own-money", {
        headers: operator,
        body: {
          ...{ move, amount_fen, bank_reference },
          ...(stripe ? { provider_id: owner, fee_fen: Math.floor(amount_fen / 100) } : {}),
        },
      })
    )
  }
}
