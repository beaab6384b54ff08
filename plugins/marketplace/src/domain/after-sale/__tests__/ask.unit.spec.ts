import type { CaseKind, CaseReason } from "../../../types/aftersales"
import type { SellerOrderState } from "../../../types/trade"
import { checkRequest, type LineFacts, type ShareFacts } from "../ask"

const NOW = new Date("2026-11-22T10:00:00Z")
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 24 * 3600 * 1000)

const line = (over: Partial<LineFacts> = {}): LineFacts => ({
  order_line_id: "a",
  title: "土鸡蛋",
  storage_class: "ambient",
  net_fen: 3000,
  refunded_fen: 0,
  quantity: 3,
  withdrawn_quantity: 0,
  fulfilled_quantity: 0,
  exchanged_quantity: 0,
  has_open_case: false,
  ...over,
})

const share = (state: SellerOrderState, over: Partial<ShareFacts> = {}): ShareFacts => ({
  state,
  placed_at: daysAgo(9),
  delivered_at: state === "delivered" ? daysAgo(2) : null,
  freight_left_fen: 800,
  lines: [line({ fulfilled_quantity: state === "delivered" ? 3 : 0 })],
  ...over,
})

const ask = (
  kind: CaseKind,
  of: ShareFacts,
  asked: {
    quantity?: number
    amount_fen?: number
    reason?: CaseReason
    origin?: "buyer" | "operator"
  } = {}
) => {
  const { reason = "changed_mind", origin = "buyer", ...wanted } = asked
  return checkRequest({ kind, origin, reason, lines: [{ order_line_id: "a", ...wanted }] }, of, NOW)
}

const code = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    return (error as { code: string }).code
  }
  return "allowed"
}

describe("what may be asked of a share", () => {
  const KINDS: [CaseKind, SellerOrderState[]][] = [
    ["cancel", ["placed", "accepted", "ready"]],
    ["return", ["delivered"]],
    ["exchange", ["delivered"]],
  ]
  it.each(KINDS)("%s only where it fits", (kind, states) => {
    const all: SellerOrderState[] = [
      ...["placed", "accepted", "ready", "shipped", "delivered"],
      ...["declined", "cancelled", "refunded"],
    ] as SellerOrderState[]
    const allowed = all.filter(
      (state) => code(() => ask(kind, share(state), { quantity: 1 })) === "allowed"
    )
    expect(allowed).toEqual(states)
  })

  it("gives the freight back when all of it is cancelled before packing, and not for a part", () => {
    expect(ask("cancel", share("placed"), { quantity: 3 })).toMatchObject({ freight_fen: 800 })
    expect(ask("cancel", share("placed"), { quantity: 2 })).toMatchObject({
      freight_fen: 0,
      lines: [{ quantity: 2, amount_fen: 2000 }],
    })
  })

  it("does not cancel what lies in a box, and says so", () => {
    const packed = share("ready", { lines: [line({ fulfilled_quantity: 2 })] })
    expect(code(() => ask("cancel", packed, { quantity: 1 }))).toBe("allowed")
    expect(code(() => ask("cancel", packed, { quantity: 2 }))).toBe("AFTERSALE-PACKED-01")
    expect(code(() => ask("cancel", packed, { quantity: 4 }))).toBe("AFTERSALE-QUANTITY-01")
  })

  it("keeps the buyer to seven days after delivery, and the operator to none", () => {
    const late = share("delivered", { delivered_at: daysAgo(8) })
    expect(code(() => ask("return", late, { quantity: 1 }))).toBe("AFTERSALE-WINDOW-01")
    expect(code(() => ask("return", late, { quantity: 1, origin: "operator" }))).toBe("allowed")
  })

  it("takes perishable goods back for a reason only", () => {
    const fresh = share("delivered", {
      lines: [line({ storage_class: "chilled", fulfilled_quantity: 3 })],
    })
    expect(code(() => ask("return", fresh, { quantity: 1 }))).toBe("AFTERSALE-FRESH-01")
    expect(code(() => ask("return", fresh, { quantity: 1, reason: "spoiled" }))).toBe("allowed")
  })

  it("gives no more money than is left of a line", () => {
    const some = share("delivered", {
      lines: [line({ refunded_fen: 2500, fulfilled_quantity: 3 })],
    })
    expect(ask("refund", some, { amount_fen: 500, reason: "damaged" }).lines[0]).toMatchObject({
      quantity: 0,
      amount_fen: 500,
    })
    expect(code(() => ask("refund", some, { amount_fen: 501 }))).toBe("AFTERSALE-AMOUNT-01")
    expect(code(() => ask("refund", some, { amount_fen: 0.5 }))).toBe("AFTERSALE-LINES-01")
    expect(code(() => ask("refund", some, { amount_fen: -5 }))).toBe("AFTERSALE-LINES-01")
  })

  it("takes one case per line, and no line that is not the share's", () => {
    const busy = share("delivered", {
      lines: [line({ has_open_case: true, fulfilled_quantity: 3 })],
    })
    expect(code(() => ask("return", busy, { quantity: 1 }))).toBe("AFTERSALE-OPEN-01")
    const other = { kind: "cancel", origin: "buyer", reason: "other" } as const
    const lines = [{ order_line_id: "somebody-else", quantity: 1 }]
    expect(code(() => checkRequest({ ...other, lines }, share("placed"), NOW))).toBe(
      "AFTERSALE-LINES-01"
    )
  })

  it("moves no money for an exchange, and exchanges a unit once", () => {
    expect(ask("exchange", share("delivered"), { quantity: 2 }).lines[0]).toMatchObject({
      amount_fen: 0,
    })
    const done = share("delivered", {
      lines: [line({ fulfilled_quantity: 3, exchanged_quantity: 2 })],
    })
    expect(code(() => ask("exchange", done, { quantity: 2 }))).toBe("AFTERSALE-QUANTITY-01")
  })
})
