import fc from "fast-check"
import type { OrderLine } from "../share"

const sellers = ["sel_a", "sel_b", "sel_c", "sel_d", null]
const hubs = ["hub_1", "hub_2", "hub_3"]
const classes = ["ambient", "chilled", "frozen"]

/** A line of any seller; the platform's own lines come without hub, class and weight. */
export const randomLine: fc.Arbitrary<OrderLine> = fc
  .record({
    order_line_id: fc.uuid(),
    seller_id: fc.constantFrom(...sellers),
    hub_id: fc.constantFrom(...hubs),
    storage_class: fc.constantFrom(...classes),
    goods_fen: fc.nat(5_000_000),
    discount: fc.double({ min: 0, max: 1, noNaN: true }),
    weight_grams: fc.nat(60_000),
  })
  .map(({ discount, ...line }) => ({
    ...line,
    ...(line.seller_id === null ? { hub_id: null, storage_class: null, weight_grams: 0 } : {}),
    discount_fen: Math.round(line.goods_fen * discount),
  }))

const randomParcel = fc.record({
  hub_id: fc.option(fc.constantFrom(...hubs, "hub_closed")),
  storage_class: fc.option(fc.constantFrom(...classes)),
  weight_grams: fc.nat(100_000),
  amount_fen: fc.nat(20_000),
})

/** An order whose total may differ from its lines by the fractions of a fen core kept. */
export const randomOrder = fc
  .record({
    lines: fc.array(randomLine, { minLength: 1, maxLength: 14 }),
    freight: fc.array(
      fc.record({
        charged_fen: fc.nat(50_000),
        parcels: fc.array(randomParcel, { maxLength: 4 }),
      }),
      { maxLength: 3 }
    ),
    drift_fen: fc.integer({ min: -7, max: 7 }),
  })
  .map(({ lines, freight, drift_fen }) => {
    const goods = lines.reduce((sum, line) => sum + line.goods_fen - line.discount_fen, 0)
    const charged = freight.reduce((sum, charge) => sum + charge.charged_fen, 0)
    return { lines, freight, total_fen: goods + charged + drift_fen }
  })
