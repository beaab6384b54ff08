import fc from "fast-check"
import type { OrderStanding, UnsettledEntry } from "../unsettled"
import { planSettlement } from "../plan-settlement"
import { waitingFor, type SettlementTerms } from "../waiting"

const NOON = new Date("2026-11-20T04:00:00Z")
const DAY_MS = 24 * 3600 * 1000
const terms: SettlementTerms = { returns_window_days: 7, cut_off_at: NOON }
const memo = { zh: "测试", en: "Test" }
const daysBefore = (days: number) => new Date(NOON.getTime() - days * DAY_MS)

const order = (change: Partial<OrderStanding> = {}): OrderStanding => ({
  ...{ id: "sord_1", state: "delivered", delivered_at: daysBefore(10), owed_fen: 0, held: null },
  ...change,
})

describe("what an order's money waits for", () => {
  it.each([
    ["placed", {}, "delivery"],
    ["shipped", {}, "delivery"],
    ["delivered", {}, undefined],
    ["delivered", { delivered_at: daysBefore(6.9) }, "window"],
    ["delivered", { delivered_at: daysBefore(7) }, undefined],
    ["delivered", { owed_fen: 1 }, "unpaid"],
    ["delivered", { held: memo }, "held"],
    ["settled", {}, undefined],
    ["settled", { held: memo }, "held"],
    ["refunded", {}, undefined],
    ["cancelled", { delivered_at: null }, undefined],
    ["declined", { delivered_at: null }, undefined],
    [null, {}, undefined],
  ] as const)("%s %j: %s", (state, change, why) => {
    expect(waitingFor(order({ state, ...change }), terms)?.why).toBe(why)
  })

  it("names the day on which the window ends", () => {
    const delivered_at = daysBefore(3)
    const waiting = waitingFor(order({ delivered_at }), terms)
    expect(waiting?.until).toEqual(new Date(delivered_at.getTime() + 7 * DAY_MS))
  })
})

describe("the figures of a statement", () => {
  const entry = (change: Partial<UnsettledEntry>): UnsettledEntry => ({
    ...{ ledger_entry_id: "lent", kind: "placed", seller_order_id: "sord_1", booked_at: NOON },
    ...{ amount_fen: 0, fee_fen: 0, memo },
    ...change,
  })

  it("show the sale, what went back and the fee that came back with it", () => {
    const { figures } = planSettlement(
      [
        entry({ amount_fen: 9_700, fee_fen: 300 }),
        entry({ kind: "refund_decided", amount_fen: -3_880, fee_fen: -120 }),
        entry({ kind: "correction", seller_order_id: null, amount_fen: 50 }),
      ],
      new Map([["sord_1", order()]]),
      terms
    )
    expect(figures).toEqual({
      ...{ earned_fen: 10_000, fees_fen: 180, refunds_fen: 4_000, corrections_fen: 50 },
      net_fen: 5_870,
    })
  })

  it("come to nothing for an order that was taken back", () => {
    const { figures, lines } = planSettlement(
      [
        entry({ amount_fen: 9_700, fee_fen: 300 }),
        entry({ kind: "reversal", amount_fen: -9_700, fee_fen: -300 }),
      ],
      new Map(),
      terms
    )
    expect([figures.net_fen, figures.earned_fen, figures.fees_fen, lines.length]).toEqual([
      0, 0, 0, 2,
    ])
  })
})

/** One thing that happens to one of five orders, or a run. */
type Deed =
  | { do: "sell"; order: number; fen: number }
  | { do: "deliver" | "decline" | "hold" | "release"; order: number }
  | { do: "refund"; order: number; percent: number }
  | { do: "correct"; fen: number }
  | { do: "run" }
  | { do: "wait"; days: number }

const orders = fc.integer({ min: 0, max: 4 })
const deeds = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant("sell" as const),
      order: orders,
      fen: fc.integer({ min: 1, max: 99_999 }),
    }),
    fc.record({ do: fc.constantFrom("deliver", "decline", "hold", "release"), order: orders }),
    fc.record({
      do: fc.constant("refund" as const),
      order: orders,
      percent: fc.integer({ min: 1, max: 100 }),
    }),
    fc.record({
      do: fc.constant("correct" as const),
      fen: fc.integer({ min: -9_999, max: 9_999 }).filter(Boolean),
    }),
    fc.record({ do: fc.constant("run" as const) }),
    fc.record({ do: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 9 }) })
  ) as fc.Arbitrary<Deed>,
  { maxLength: 60 }
)

/** A seller's ledger and its statements, as the rules say; the database's part of it is tried in the HTTP specs. */
function market() {
  let now = NOON.getTime()
  let numbers = 0
  const entries: UnsettledEntry[] = []
  const known = new Map<string, OrderStanding & { left_fen: number }>()
  const settled = new Map<string, number>()
  const statements: number[] = []
  const book = (kind: UnsettledEntry["kind"], seller_order_id: string | null, gross: number) => {
    const fee_fen = seller_order_id ? Math.trunc(gross * 0.03) : 0
    const id = `lent_${++numbers}`
    const amount_fen = gross - fee_fen
    entries.push({
      ledger_entry_id: id,
      kind,
      seller_order_id,
      booked_at: new Date(now),
      amount_fen,
      fee_fen,
      memo,
    })
  }
  const run = () => {
    const open = entries.filter((entry) => !settled.has(entry.ledger_entry_id))
    const plan = planSettlement(open, known, { returns_window_days: 7, cut_off_at: new Date(now) })
    for (const line of plan.lines) {
      const times = settled.get(line.ledger_entry_id) ?? 0
      settled.set(line.ledger_entry_id, times + 1)
      const at = line.seller_order_id ? known.get(line.seller_order_id) : undefined
      if (at?.state === "delivered") at.state = "settled"
    }
    statements.push(plan.figures.net_fen)
    return { plan, open }
  }
  const act = (deed: Deed) => {
    if (deed.do === "run") return void run()
    if (deed.do === "wait") return void (now += deed.days * DAY_MS)
    if (deed.do === "correct") return book("correction", null, deed.fen)
    const id = `sord_${deed.order}`
    const one = known.get(id)
    if (deed.do === "sell") {
      if (one) return
      known.set(id, { ...order({ id, state: "placed", delivered_at: null }), left_fen: deed.fen })
      return book("placed", id, deed.fen)
    }
    if (!one) return
    if (deed.do === "deliver" && one.state === "placed")
      Object.assign(one, { state: "delivered", delivered_at: new Date(now) })
    if (deed.do === "hold") one.held = memo
    if (deed.do === "release") one.held = null
    if (deed.do === "decline" && one.state === "placed") {
      book("refund_decided", id, -one.left_fen)
      Object.assign(one, { state: "declined", left_fen: 0 })
    }
    if (deed.do === "refund" && one.state !== "placed") {
      const back = Math.ceil((one.left_fen * deed.percent) / 100)
      if (!back) return
      book("refund_decided", id, -back)
      one.left_fen -= back
    }
  }
  return { act, run, entries, settled, statements, known }
}

describe("any sequence of sales, declines, refunds, holds, corrections and runs", () => {
  it("settles every entry at most once, and statements come to exactly the entries they took up", () => {
    fc.assert(
      fc.property(deeds, (sequence) => {
        const { act, entries, settled, statements } = market()
        for (const deed of sequence) act(deed)
        expect([...settled.values()].filter((times) => times !== 1)).toEqual([])
        const taken = entries.filter((entry) => settled.has(entry.ledger_entry_id))
        const sum = taken.reduce((total, entry) => total + entry.amount_fen, 0)
        expect(statements.reduce((total, net) => total + net, 0)).toBe(sum)
      }),
      { numRuns: 2_000 }
    )
  })

  it("loses nothing: what is neither settled nor waiting does not exist, and in the end all is settled", () => {
    fc.assert(
      fc.property(deeds, (sequence) => {
        const { act, run, entries, settled, known } = market()
        for (const deed of sequence) act(deed)
        const { plan, open } = run()
        const waiting = plan.waiting.reduce((sum, one) => sum + one.amount_fen, 0)
        const sum = (all: readonly UnsettledEntry[]) =>
          all.reduce((total, one) => total + one.amount_fen, 0)
        expect(plan.figures.net_fen + waiting).toBe(sum(open))
        for (const one of known.values()) {
          act({ do: "release", order: Number(one.id.at(-1)) })
          act({ do: "deliver", order: Number(one.id.at(-1)) })
        }
        act({ do: "wait", days: 7 })
        run()
        expect(entries.filter((entry) => !settled.has(entry.ledger_entry_id))).toEqual([])
      }),
      { numRuns: 2_000 }
    )
  })

  it("never settles a sale while its refund is being argued about, nor before the window is over", () => {
    fc.assert(
      fc.property(deeds, (sequence) => {
        const { act, run, known } = market()
        for (const deed of sequence) {
          if (deed.do !== "run") {
            act(deed)
            continue
          }
          const held = new Set([...known.values()].filter((one) => one.held).map((one) => one.id))
          const before = new Set(
            [...known.values()].filter((one) => one.state === "placed").map((one) => one.id)
          )
          for (const line of run().plan.lines) {
            expect(held.has(line.seller_order_id ?? "")).toBe(false)
            expect(before.has(line.seller_order_id ?? "")).toBe(false)
          }
        }
      }),
      { numRuns: 500 }
    )
  })
})
