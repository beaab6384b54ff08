import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fen, LocalText } from "@xiangji/kernel"
import { owedTo } from "../modules/settlement/sql/balances"
import { previewSettlement } from "../modules/settlement/sql/preview"
import { heldAmong } from "../workflows/settlement/holds"
import { settlementOf } from "../workflows/settlement/settlement-service"
import { moneySteps } from "./money-steps"

/** A part of a seller's money with what it waits for. */
export type MoneyStep = {
  what: "delivery" | "unpaid" | "window" | "held" | "ready" | "due" | "on_its_way"
  amount_fen: Fen
  orders: number
  /** When it goes on, if a day can be named. */
  until: string | null
  text: LocalText
}

/** What a seller has coming, where it is, and what happens next. The parts of what is owed add up to it exactly. */
export type MoneyView = {
  /** Ordered, not delivered. */
  coming_fen: Fen
  /** Delivered: in the returns window, held, or about to be settled. */
  waiting_fen: Fen
  /** On statements, to be paid out. Negative when the seller owes. */
  settled_fen: Fen
  on_its_way_fen: Fen
  /** Paid out so far, less what came back. */
  paid_fen: Fen
  returns_window_days: number
  smallest_payout_fen: Fen
  next: MoneyStep[]
  last_payout: { reference: string; amount_fen: Fen; paid_at: Date } | null
}

const FOR_EVER = new Date("9999-12-31T00:00:00Z")

/** A seller's money at this moment, from the running totals and the entries that are not settled. */
export async function moneyOf(container: MedusaContainer, seller_id: string): Promise<MoneyView> {
  const settlement = settlementOf(container)
  const { terms } = settlement
  return settlement.read(async (db) => {
    const ids = [seller_id]
    const until = { ...terms, cut_off_at: new Date(), booked_before: FOR_EVER }
    const among = (orders: string[]) => heldAmong(container, orders)
    const [plan] = await previewSettlement(db, until, among, ids)
    const { waiting = [], figures } = plan ?? {}
    const flying = (await owedTo(db, "payout_in_flight", ids)).get(seller_id) ?? 0
    const due = plan?.opening_fen ?? 0
    const coming = waiting.filter((one) => one.why === "delivery")
    const rest = waiting.filter((one) => one.why !== "delivery")
    const total = (parts: readonly { amount_fen: Fen }[]) =>
      parts.reduce((sum, part) => sum + part.amount_fen, 0)
    const ready_fen = figures?.net_fen ?? 0
    const { rows }: { rows: { paid_fen: number; last_payout: MoneyView["last_payout"] }[] } =
      await db.raw(
        `select coalesce(sum(amount_fen - returned_fen), 0)::float8 as paid_fen,
                (select json_build_object('reference', reference, 'amount_fen', amount_fen, 'paid_at', paid_at)
                   from payout where seller_id = :seller_id and state = 'paid' order by paid_at desc limit 1)
                  as last_payout
           from payout where seller_id = :seller_id and state in ('paid', 'returned')`,
        { seller_id }
      )
    return {
      coming_fen: total(coming),
      waiting_fen: total(rest) + ready_fen,
      settled_fen: due,
      on_its_way_fen: flying,
      paid_fen: rows[0]!.paid_fen,
      ...terms,
      next: moneySteps({ waiting, ready_fen, due_fen: due, flying_fen: flying, ...terms }),
      last_payout: rows[0]!.last_payout,
    }
  })
}
