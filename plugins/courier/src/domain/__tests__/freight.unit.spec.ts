import fc from "fast-check"
import {
  freightByHub,
  parcelFee,
  type FreightLine,
  type FreightRate,
  type StorageClass,
} from "../freight"

const AT = new Date("2026-05-01T00:00:00+08:00")
const NAMES = { zh: "小鱼洞集散点", en: "Xiaoyudong hub" }
const rate = (over: Partial<FreightRate> = {}): FreightRate => ({
  origin_code: "",
  destination_code: "",
  storage_class: "ambient",
  first_grams: 1000,
  first_fee_fen: 800,
  step_grams: 1000,
  step_fee_fen: 200,
  free_from_fen: null,
  valid_from: new Date("2026-01-01T00:00:00+08:00"),
  valid_to: null,
  ...over,
})
const line = (over: Partial<FreightLine> = {}): FreightLine => ({
  hub_id: "hub_a",
  hub_name: NAMES,
  origin_code: "510182",
  storage_class: "ambient",
  weight_grams: 500,
  amount_fen: 2000,
  ...over,
})

describe("freight by hub", () => {
  it("charges the first weight once and every started step beyond it", () => {
    expect([1, 1000, 1001, 2000, 2001].map((grams) => parcelFee(rate(), grams, 0))).toEqual([
      800, 800, 1000, 1000, 1200,
    ])
  })

  it("packs the goods of one hub and storage class into one parcel", () => {
    const parcels = freightByHub(
      [
        line(),
        line({ weight_grams: 600 }),
        line({ storage_class: "chilled" }),
        line({ hub_id: "hub_b" }),
      ],
      [rate(), rate({ storage_class: "chilled", first_fee_fen: 1800 })],
      "510107",
      AT
    )
    expect(parcels).toEqual([
      {
        hub_id: "hub_a",
        hub_name: NAMES,
        storage_class: "ambient",
        weight_grams: 1100,
        amount_fen: 1000,
      },
      {
        hub_id: "hub_a",
        hub_name: NAMES,
        storage_class: "chilled",
        weight_grams: 500,
        amount_fen: 1800,
      },
      {
        hub_id: "hub_b",
        hub_name: NAMES,
        storage_class: "ambient",
        weight_grams: 500,
        amount_fen: 800,
      },
    ])
  })

  it("prefers the longest origin, then the longest destination", () => {
    const rates = [
      rate({ first_fee_fen: 1 }),
      rate({ destination_code: "5101", first_fee_fen: 2 }),
      rate({ origin_code: "51", first_fee_fen: 3 }),
      rate({ origin_code: "51", destination_code: "51", first_fee_fen: 4 }),
    ]
    const fee = (destination: string) =>
      freightByHub([line()], rates, destination, AT)[0]?.amount_fen
    expect([fee("510107"), fee("110105")]).toEqual([4, 3])
  })

  it("applies the rate that is valid at the moment asked for", () => {
    const change = new Date("2026-05-01T00:00:00+08:00")
    const rates = [rate({ valid_to: change }), rate({ valid_from: change, first_fee_fen: 900 })]
    const fee = (at: Date) => freightByHub([line()], rates, "", at)[0]?.amount_fen
    expect([fee(new Date(change.getTime() - 1)), fee(change)]).toEqual([800, 900])
  })

  it("carries a parcel free from the agreed value of goods", () => {
    const rates = [rate({ free_from_fen: 9900 })]
    const fee = (amount_fen: number) =>
      freightByHub([line({ amount_fen })], rates, "", AT)[0]?.amount_fen
    expect([fee(9899), fee(9900)]).toEqual([800, 0])
  })

  it("refuses a destination that no rate leads to", () => {
    const rates = [rate({ destination_code: "51" })]
    expect(() => freightByHub([line()], rates, "650100", AT)).toThrow(
      expect.objectContaining({ code: "COURIER-FREIGHT-02" })
    )
  })

  it("neither loses nor invents weight, and never charges less for more", () => {
    const anyLine = fc
      .record({
        hub_id: fc.constantFrom("a", "b", "c"),
        storage_class: fc.constantFrom<StorageClass>("ambient", "chilled"),
        weight_grams: fc.nat(30_000),
      })
      .map(line)
    const rates = [rate(), rate({ storage_class: "chilled" })]
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1 }), anyLine, (lines, more) => {
        const parcels = freightByHub(lines, rates, "", AT)
        const weigh = (all: { weight_grams: number }[]) =>
          all.reduce((total, { weight_grams }) => total + weight_grams, 0)
        expect(weigh(parcels)).toBe(weigh(lines))
        const total = (all: typeof parcels) => all.reduce((fen, p) => fen + p.amount_fen, 0)
        expect(total(freightByHub([...lines, more], rates, "", AT))).toBeGreaterThanOrEqual(
          total(parcels)
        )
      })
    )
  })
})
