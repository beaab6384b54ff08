import fc from "fast-check"
import type { Posting } from "../../../types/trade"
import { cashCollectedPosting } from "../cash-collected"
import { placedPosting, type BookedShare } from "../placed"
import { refundDecidedPosting } from "../refund-decided"
import { refundPaidPosting } from "../refund-paid"
import { paymentCapturedPostings } from "../payment-captured"
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

const randomShares = fc
  .array(
    fc
      .record({
        seller_id: fc.option(fc.constantFrom("sel_a", "sel_b", "sel_c")),
        goods_fen: fc.nat(5_000_000),
        off: fc.double({ min: 0, max: 1, noNaN: true }),
        freight_fen: fc.nat(50_000),
        rate: fc.nat(10_000),
        rounding_fen: fc.integer({ min: -7, max: 7 }),
      })
      .map(({ off, rate, ...share }) => {
        const discount_fen = Math.round(share.goods_fen * off)
        const net = share.goods_fen - discount_fen
        const commission_fen = share.seller_id ? Math.floor((net * rate) / 10_000) : 0
        return booked({ ...share, discount_fen, commission_fen })
      }),
    { minLength: 1, maxLength: 12 }
  )
  .map((shares) => shares.map((share, index) => ({ ...share, id: `sord_${index}` })))

const due = (share: BookedShare) => balance([placedPosting(share)], "buyer_receivable")

describe("ledger postings", () => {
  it("books a placed share: what the buyer owes and whom it is for", () => {
    const share = booked({ goods_fen: 12_345, discount_fen: 345, freight_fen: 1_126 })
    const { entries } = placedPosting({ ...share, commission_fen: 360, rounding_fen: 1 })
    expect(entries).toEqual([
      { kind: "buyer_receivable", owner_id: null, amount_fen: 13_127 },
      { kind: "seller_payable", owner_id: "sel_a", amount_fen: -11_640 },
      { kind: "commission_income", owner_id: null, amount_fen: -360 },
      { kind: "freight_payable", owner_id: null, amount_fen: -1_126 },
      { kind: "rounding", owner_id: null, amount_fen: -1 },
    ])
  })

  it("sums to zero in every transaction and over every order, whatever happens in between", () => {
    const steps = fc.array(fc.constantFrom("cash", "capture", "refund", "pay", "undo"), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(
        randomShares,
        steps,
        fc.nat(5_000),
        fc.boolean(),
        (shares, happenings, amount_fen, flag) => {
          const postings = shares.map(placedPosting)
          happenings.forEach((happening, step) => {
            const share = shares[step % shares.length]!
            const source_event = `test.${step}`
            const common = { source_event, reference: "case_1" }
            if (happening === "cash")
              postings.push(
                cashCollectedPosting(share, {
                  amount_fen: due(share),
                  collector: "sf",
                  source_event,
                })
              )
            if (happening === "capture")
              postings.push(
                ...paymentCapturedPostings(
                  { ...captureOf(share), amount_fen },
                  shares.map((one) => ({ ...one, owed_fen: due(one) }))
                )
              )
            if (happening === "undo")
              postings.push(reversePosting(postings[step % postings.length]!, source_event))
            if (happening === "refund")
              postings.push(refundOf(share, amount_fen, { ...common, paid: flag }))
            if (happening === "pay")
              postings.push(
                refundPaidPosting({
                  ...share,
                  ...common,
                  seller_order_id: share.id,
                  amount_fen,
                  via: flag ? { kind: "psp", provider_id: "pp" } : { kind: "bank" },
                })
              )
          })
          for (const posting of postings) expect(balance([posting])).toBe(0)
          expect(balance(postings)).toBe(0)
        }
      ),
      { numRuns: 500 }
    )
  })

  it("gives back every fen of commission when a line is refunded in parts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (parts, rate) => {
          const whole = parts.reduce((sum, part) => sum + part, 0)
          const share = booked({ goods_fen: whole, commission_fen: Math.floor(whole * rate) })
          const postings = [placedPosting(share)]
          let refunded_before_fen = 0
          for (const amount_fen of parts) {
            const before = balance(postings, "commission_income")
            postings.push(refundOf(share, amount_fen, { refunded_before_fen }))
            refunded_before_fen += amount_fen
            expect(balance(postings, "commission_income")).toBeGreaterThanOrEqual(before)
          }
          for (const kind of ["buyer_receivable", "seller_payable", "commission_income"])
            expect(balance(postings, kind)).toBe(0)
        }
      ),
      { numRuns: 200 }
    )
  })

  it("leaves the seller's money alone when the platform is generous", () => {
    const share = booked({ goods_fen: 1_000, commission_fen: 30, freight_fen: 200 })
    const posting = refundOf(share, 400, {
      borne_by: "platform",
      freight_borne_by: "platform",
      freight_fen: 200,
      paid: true,
    })
    expect(posting.entries).toEqual([
      { kind: "compensation_expense", owner_id: null, amount_fen: 600 },
      { kind: "refund_payable", owner_id: null, amount_fen: -600 },
    ])
  })

  it("spreads a capture in proportion, never beyond what is owed", () => {
    const owed = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(owed, fc.nat(1_500_000), (due_fen, amount_fen) => {
        const shares = due_fen.map((owed_fen, index) => ({
          id: `sord_${index}`,
          display_id: `${index}`,
          owed_fen,
        }))
        const postings = paymentCapturedPostings(
          { ...captureOf({ order_id: "order_1" }), amount_fen },
          shares
        )
        expect(balance(postings, "psp_clearing")).toBe(amount_fen)
        for (const { id, owed_fen } of shares) {
          const own = postings.filter((posting) => posting.seller_order_id === id)
          expect(-balance(own, "buyer_receivable")).toBeLessThanOrEqual(owed_fen)
        }
      })
    )
  })

  it("books the platform's own goods as its own sales", () => {
    const { entries } = placedPosting(booked({ seller_id: null, goods_fen: 250 }))
    expect(entries.map((entry) => entry.kind)).toEqual(["buyer_receivable", "platform_sales"])
  })
})

const captureOf = ({ order_id }: { order_id: string }) => ({
  order_id,
  provider_id: "pp_stripe_stripe",
  capture_id: "capt_1",
})

type RefundPart = Partial<Parameters<typeof refundDecidedPosting>[0]> & {
  refunded_before_fen?: number
}

const refundOf = (
  share: BookedShare,
  amount_fen: number,
  { refunded_before_fen = 0, ...part }: RefundPart = {}
) => {
  const net_fen = Math.max(share.goods_fen - share.discount_fen, refunded_before_fen + amount_fen)
  return refundDecidedPosting({
    share,
    lines: [{ net_fen, commission_fen: share.commission_fen, refunded_before_fen, amount_fen }],
    freight_fen: 0,
    rounding_fen: 0,
    borne_by: "seller",
    freight_borne_by: "carrier",
    paid: false,
    source_event: "refund.1",
    reference: "case_1",
    ...part,
  })
}
