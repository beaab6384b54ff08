import fc from "fast-check"
import type { Posting } from "../../../types/trade"
import { randomOrder } from "../../seller-order/__tests__/random-order"
import { splitOrder } from "../../seller-order/split-order"
import { cashCollectedPosting } from "../cash-collected"
import { placedPosting, type BookedShare } from "../placed"
import { refundPosting } from "../refund"
import { reversePosting } from "../reverse"

const balance = (postings: Posting[], kind?: string) =>
  postings
    .flatMap((posting) => posting.entries)
    .filter((entry) => !kind || entry.kind === kind)
    .reduce((sum, entry) => sum + entry.amount_fen, 0)

const booked = (part: Partial<BookedShare>): BookedShare => ({
  id: "sord_1",
  display_id: "1042-1",
  order_id: "order_1",
  seller_id: "sel_a",
  goods_fen: 0,
  discount_fen: 0,
  freight_fen: 0,
  commission_fen: 0,
  rounding_fen: 0,
  ...part,
})

const randomShares = fc.tuple(randomOrder, fc.nat(10_000)).map(([order, rate]) =>
  splitOrder(order).map((share, index) =>
    booked({
      ...share,
      id: `sord_${index}`,
      commission_fen: share.seller_id
        ? Math.floor(((share.goods_fen - share.discount_fen) * rate) / 10_000)
        : 0,
    })
  )
)

const due = (share: BookedShare) => balance([placedPosting(share)], "buyer_receivable")

describe("ledger postings", () => {
  it("books a placed share: what the buyer owes and whom it is for", () => {
    const share = booked({ goods_fen: 12_345, discount_fen: 345, freight_fen: 1_126 })
    const { entries } = placedPosting({ ...share, commission_fen: 360, rounding_fen: 1 })
    expect(entries).toEqual([
      { kind: "buyer_receivable", seller_id: null, amount_fen: 13_127 },
      { kind: "seller_payable", seller_id: "sel_a", amount_fen: -11_640 },
      { kind: "commission_income", seller_id: null, amount_fen: -360 },
      { kind: "freight_payable", seller_id: null, amount_fen: -1_126 },
      { kind: "rounding", seller_id: null, amount_fen: -1 },
    ])
  })

  it("sums to zero in every transaction and over every order, whatever happens in between", () => {
    const steps = fc.array(fc.constantFrom("cash", "refund", "undo"), { maxLength: 12 })
    fc.assert(
      fc.property(randomShares, steps, fc.nat(5_000), (shares, happenings, refund) => {
        const postings = shares.map(placedPosting)
        happenings.forEach((happening, step) => {
          const share = shares[step % shares.length]!
          const source_event = `test.${step}`
          if (happening === "cash")
            postings.push(cashCollectedPosting(share, due(share), source_event))
          if (happening === "undo")
            postings.push(reversePosting(postings[step % postings.length]!, source_event))
          if (happening === "refund" && refund > 0 && refund <= refundable(share))
            postings.push(
              refundPosting(share, {
                amount_fen: refund,
                refunded_before_fen: 0,
                collected: step % 2 === 0,
                source_event,
              })
            )
        })
        for (const posting of postings) expect(balance([posting])).toBe(0)
        expect(balance(postings)).toBe(0)
      }),
      { numRuns: 500 }
    )
  })

  it("ends at nothing when a share is refunded in parts, and refuses one fen more", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0)
        const share = booked({ goods_fen: whole, commission_fen: Math.floor(whole / 3) })
        const postings = [placedPosting(share)]
        let refunded_before_fen = 0
        for (const amount_fen of parts) {
          const refund = { amount_fen, refunded_before_fen, collected: false, source_event: "r" }
          postings.push(refundPosting(share, refund))
          refunded_before_fen += amount_fen
        }
        for (const kind of ["buyer_receivable", "seller_payable", "commission_income"])
          expect(balance(postings, kind)).toBe(0)
        const more = { amount_fen: 1, refunded_before_fen, collected: false, source_event: "r" }
        expect(() => refundPosting(share, more)).toThrow(
          expect.objectContaining({ code: "TRADE-REFUND-01" })
        )
      }),
      { numRuns: 200 }
    )
  })

  it("books the platform's own goods as its own sales", () => {
    const { entries } = placedPosting(booked({ seller_id: null, goods_fen: 250 }))
    expect(entries.map((entry) => entry.kind)).toEqual(["buyer_receivable", "platform_sales"])
  })
})

const refundable = (share: BookedShare) =>
  share.goods_fen - share.discount_fen + share.freight_fen + Math.max(share.rounding_fen, 0)
