import { decorateCartTotals, MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import type { FreightParcel, LineOrigin } from "../../../types/trade"
import type { CoreOrder } from "../read-core-order"

const SELLERS = Array.from({ length: 12 }, (_, index) => `sel_${index}`)
const CLASSES = ["ambient", "chilled", "frozen"]
const TAX_RATES = [0, 1, 3, 6, 9, 13]

/** A cart as somebody might fill it; every number that core would be given. */
const randomCart = fc.record({
  // Which hub each seller is at, of one to four.
  hubs: fc.integer({ min: 1, max: 4 }),
  inclusive: fc.boolean(),
  /** Parcels made anew when the order is placed, or as the method froze them. */
  anew: fc.boolean(),
  lines: fc.array(
    fc.record({
      seller: fc.option(fc.integer({ min: 0, max: 11 }), { freq: 8 }),
      storage_class: fc.constantFrom(...CLASSES),
      grams: fc.double({ min: 0, max: 30_000, noNaN: true }),
      price_fen: fc.oneof(fc.constant(0), fc.nat(300), fc.nat(5_000_000)),
      quarters: fc.integer({ min: 1, max: 40 }),
      tax_rate: fc.constantFrom(...TAX_RATES),
      // Of the line's own promotion, in millionths.
      off: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_000_000 })),
    }),
    { minLength: 1, maxLength: 12 }
  ),
  // An order's promotion: a fraction of what is left, shared by core among the lines with twenty digits.
  order_off: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 333_333 })),
  freight: fc.array(
    fc.record({
      fen: fc.oneof(fc.constant(0), fc.nat(30_000)),
      off: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_000_000 })),
      tax_rate: fc.constantFrom(...TAX_RATES),
      parcels: fc.array(
        fc.record({
          // One more than there are: goods may have left their hub since the method was chosen.
          hub: fc.integer({ min: 0, max: 4 }),
          storage_class: fc.constantFrom(...CLASSES),
          weight_grams: fc.nat(100_000),
          amount_fen: fc.nat(20_000),
        }),
        { maxLength: 4 }
      ),
    }),
    { maxLength: 2 }
  ),
})

/** An order with the totals that core itself works out for it, fractions of a fen and all, and where its goods lie. */
export type OrderAndBasis = {
  order: CoreOrder
  origins: LineOrigin[]
  parcels: FreightParcel[] | undefined
}

export const randomOrder: fc.Arbitrary<OrderAndBasis> = randomCart.map((cart) => {
  const totals = decorateCartTotals({
    items: cart.lines.map((line, index) => itemOf(cart, line, index)),
    shipping_methods: cart.freight.map((method) => ({
      ...{ amount: method.fen / 100, is_tax_inclusive: cart.inclusive },
      tax_lines: taxes(method.tax_rate),
      adjustments: inclusively(cart, off(method.fen / 100, method.off)),
      data: { parcels: parcelsOf(method) },
    })),
  } as never) as unknown as CoreOrder
  return {
    order: { ...totals, id: "order_1", display_id: 1042, created_at: "2026-11-22T08:00:00Z" },
    origins: cart.lines.flatMap((line, index) => originOf(cart, line, index) ?? []),
    parcels: cart.anew ? cart.freight.flatMap(parcelsOf) : undefined,
  }
})

type Cart = typeof randomCart extends fc.Arbitrary<infer Made> ? Made : never
type Line = Cart["lines"][number]

const taxes = (rate: number) => (rate ? [{ rate, code: "vat" }] : [])

const off = (whole: number, millionths: number) =>
  millionths ? [{ amount: MathBN.div(MathBN.mult(whole, millionths), 1_000_000).toString() }] : []

const inclusively = (cart: Cart, adjustments: { amount: string }[]) =>
  adjustments.map((one) => ({ ...one, is_tax_inclusive: cart.inclusive }))

function itemOf(cart: Cart, line: Line, index: number) {
  const goods = (line.price_fen * line.quarters) / 400
  const own = off(goods, line.off)
  const left = MathBN.sub(goods, own[0]?.amount ?? 0).toNumber()
  return {
    ...{ id: `line_${index}`, title: "", product_title: null, product_id: `prod_${index}` },
    ...{ variant_id: null, thumbnail: null },
    ...{ unit_price: line.price_fen / 100, quantity: line.quarters / 4 },
    is_tax_inclusive: cart.inclusive,
    tax_lines: taxes(line.tax_rate),
    adjustments: inclusively(cart, [...own, ...off(left, cart.order_off)]),
  }
}

function originOf(cart: Cart, line: Line, index: number): LineOrigin | null {
  if (line.seller === null) return null
  return {
    product_id: `prod_${index}`,
    seller_id: SELLERS[line.seller]!,
    hub_id: `hub_${line.seller % cart.hubs}`,
    gross_weight_grams: line.grams,
    storage_class: line.storage_class,
  } as LineOrigin
}

const parcelsOf = (method: Cart["freight"][number]): FreightParcel[] =>
  method.parcels.map(({ hub, ...parcel }) => ({ ...parcel, hub_id: `hub_${hub}` }))
