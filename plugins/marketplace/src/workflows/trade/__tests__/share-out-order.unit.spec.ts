import { BigNumber, MathBN } from "@medusajs/framework/utils"
import { fenFromMajor, type MajorAmount } from "@xiangji/kernel"
import fc from "fast-check"
import { shareOutOrder, type SharingBasis } from "../share-out-order"
import { randomOrder, type OrderAndBasis } from "./random-order"

jest.setTimeout(120_000)

const RULE: SharingBasis["rules"][number] = {
  ...{ id: "crul_1", seller_id: null, seller_kind: null, category_id: null, place_id: null },
  ...{ rate_bp: 300, valid_from: new Date("2020-01-01"), valid_to: null },
}

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
const fenOf = (amounts: MajorAmount[]) => fenFromMajor(new BigNumber(MathBN.sum(0, ...amounts)))

type Order = OrderAndBasis["order"]
type Shares = ReturnType<typeof shareOutOrder>
type Share = Shares[number]
type Line = Share["lines"][number]

const totalOf = (shares: Shares, of: (share: Share) => number) => sum(shares.map(of))
const itemsFen = ({ items }: Order, part: "original_total" | "discount_total" | "tax_total") =>
  fenOf(items.map((item) => item[part]))

/** Every component adds up to the order's own, rounded once. */
const COMPONENTS: Record<string, (shares: Shares, order: Order) => number> = {
  goods: (shares, order) =>
    totalOf(shares, (share) => share.goods_fen) - itemsFen(order, "original_total"),
  discounts: (shares, order) =>
    totalOf(shares, (share) => share.discount_fen) - itemsFen(order, "discount_total"),
  freight: (shares, order) =>
    totalOf(shares, (share) => share.freight_fen) - fenFromMajor(order.shipping_total),
  tax: (shares, order) => totalOf(shares, (share) => share.tax_fen) - fenFromMajor(order.tax_total),
  "tax on goods": (shares, order) =>
    totalOf(shares, (share) => sum(share.lines.map((line) => line.tax_fen))) -
    itemsFen(order, "tax_total"),
  paid: (shares, order) =>
    totalOf(shares, (share) => share.total_fen + share.rounding_fen) -
    fenOf([order.item_total, order.shipping_total]),
}

const SHARE_RULES: Record<string, (share: Share) => boolean> = {
  "total is goods less discounts plus freight": (share) =>
    share.total_fen === share.goods_fen - share.discount_fen + share.freight_fen,
  "goods are its lines'": (share) =>
    share.goods_fen === sum(share.lines.map((line) => line.goods_fen)),
  "discount is its lines'": (share) =>
    share.discount_fen === sum(share.lines.map((line) => line.discount_fen)),
  "commission is its lines'": (share) =>
    share.commission_fen === sum(share.lines.map((line) => line.commission_fen)),
  "nobody pays less than nothing": (share) =>
    share.freight_fen >= 0 && share.total_fen + share.rounding_fen >= 0,
  "tax is part of the total": (share) => share.tax_fen >= 0 && share.tax_fen <= share.total_fen,
}

const LINE_RULES: Record<string, (line: Line) => boolean> = {
  "discount is between nothing and the goods": (line) =>
    line.discount_fen >= 0 && line.discount_fen <= line.goods_fen,
  "tax is between nothing and what is left": (line) =>
    line.tax_fen >= 0 && line.tax_fen <= line.goods_fen - line.discount_fen,
  "commission is between nothing and what is left": (line) =>
    line.commission_fen >= 0 && line.commission_fen <= line.goods_fen - line.discount_fen,
}

/** The rules that a way of sharing out an order breaks. */
function broken({ order, origins, parcels }: OrderAndBasis): string[] {
  const shares = shareOutOrder(order, { origins, parcels, rules: [RULE] })
  const rounding = totalOf(shares, (share) => Math.abs(share.rounding_fen))
  const faults = rounding > 2 ? ["rounding is two fen at most"] : []
  for (const [component, off] of Object.entries(COMPONENTS))
    if (off(shares, order)) faults.push(`${component}: off by ${off(shares, order)} fen`)

  const sellers = new Map(origins.map((origin) => [origin.product_id, origin.seller_id]))
  const items = new Map(order.items.map((item) => [item.id, item]))
  if (new Set(shares.map((share) => share.seller_id)).size < shares.length)
    faults.push("one share a seller")
  for (const share of shares) {
    for (const [rule, holds] of Object.entries(SHARE_RULES)) if (!holds(share)) faults.push(rule)
    for (const line of share.lines) {
      for (const [rule, holds] of Object.entries(LINE_RULES)) if (!holds(line)) faults.push(rule)
      const item = items.get(line.order_line_id)
      items.delete(line.order_line_id)
      if (!item || (sellers.get(item.product_id!) ?? null) !== share.seller_id)
        faults.push("a line is in its seller's share, once")
      else if (Math.abs(line.goods_fen - Number(item.original_total) * 100) > 1.000001)
        faults.push("a line is within a fen of what core made of it")
    }
  }
  return items.size ? [...faults, "no line is left out"] : faults
}

describe("sharing out an order", () => {
  it("adds up to the fen in every part, for 10,000 carts", () => {
    fc.assert(
      fc.property(randomOrder, (made) => {
        const faults = broken(made)
        if (faults.length) throw new Error(faults.join("; "))
      }),
      { numRuns: 10_000 }
    )
  })

  it("splits the same basket the same way, whichever line core names first", () => {
    const split = ({ order, origins, parcels }: OrderAndBasis) =>
      shareOutOrder(order, { origins, parcels, rules: [RULE] }).map(({ id: _, ...share }) => share)
    fc.assert(
      fc.property(randomOrder, fc.infiniteStream(fc.nat(1_000)), (made, luck) => {
        const drawn = new Map(made.order.items.map((item) => [item.id, luck.next().value]))
        const items = [...made.order.items].sort((a, b) => drawn.get(a.id)! - drawn.get(b.id)!)
        expect(split({ ...made, order: { ...made.order, items } })).toEqual(split(made))
      }),
      { numRuns: 500 }
    )
  })
})
