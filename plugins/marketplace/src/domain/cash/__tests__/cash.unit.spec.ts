import fc from "fast-check"
import { cashHandedInPosting, countingSums } from "../handed-in"
import { shortageClosedPosting } from "../shortage-closed"

const parcel = fc.record({ expected_fen: fc.nat(50_000), counted_fen: fc.nat(50_000) })

const booked = (posting: { entries: { kind: string; amount_fen: number }[] }, kind: string) =>
  posting.entries.find((entry) => entry.kind === kind)?.amount_fen ?? 0

describe("cash counted in", () => {
  it("takes the whole of what was expected off the collector, wherever the difference goes", () => {
    fc.assert(
      fc.property(fc.array(parcel, { minLength: 1, maxLength: 30 }), (parcels) => {
        const posting = cashHandedInPosting({ id: "chan_1", collector: "shunfeng", parcels })
        const { expected_fen, counted_fen, short_fen, over_fen } = countingSums(parcels)
        expect(booked(posting, "cash_in_transit")).toBe(0 - expected_fen)
        expect(booked(posting, "cash_on_hand")).toBe(counted_fen)
        expect(booked(posting, "collector_shortage")).toBe(short_fen)
        expect(booked(posting, "cash_surplus")).toBe(0 - over_fen)
        expect(posting.entries.reduce((sum, entry) => sum + entry.amount_fen, 0)).toBe(0)
      })
    )
  })

  it("never makes up for one parcel's shortage by another's surplus", () => {
    const sums = countingSums([
      { expected_fen: 1_000, counted_fen: 900 },
      { expected_fen: 1_000, counted_fen: 1_100 },
    ])
    expect(sums).toMatchObject({
      expected_fen: 2_000,
      counted_fen: 2_000,
      short_fen: 100,
      over_fen: 100,
    })
  })

  it("ends a shortage by the till or by a loss", () => {
    const closed = { request_key: "k", collector: "hub_1", amount_fen: 100, reason: "补交" }
    const [brought] = shortageClosedPosting({ ...closed, ending: "recovered" }).entries
    const [lost] = shortageClosedPosting({ ...closed, ending: "written_off" }).entries
    expect([brought!.kind, lost!.kind]).toEqual(["cash_on_hand", "shortage_loss"])
  })
})
