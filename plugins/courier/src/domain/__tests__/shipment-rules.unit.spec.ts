import { freightLines, type CartOrigin } from "../cart-freight"
import { assertCarrier, carrierName } from "../carriers"
import { divisionCodeOf } from "../division"
import { fingerprint } from "../fingerprint"
import { milestonesOf } from "../milestones"
import { nextMonitoring } from "../monitoring"
import { shipmentMachine, STATUS_TEXT, SHIPMENT_STATUSES } from "../shipment-status"
import { isValidS10, normalizeTrackingNumber } from "../tracking-number"

const at = new Date("2026-05-01T08:00:00Z")

describe("shipment states", () => {
  it("cannot come back before anybody has carried it", () => {
    expect(() => shipmentMachine.assertMove("created", "returned")).toThrow(
      expect.objectContaining({ code: "COURIER-STATE-01" })
    )
  })

  it("ends at returned and cancelled alone", () => {
    const final = SHIPMENT_STATUSES.filter(shipmentMachine.isFinal)
    expect(final).toEqual(["returned", "cancelled"])
  })

  it("says every status in both languages", () => {
    for (const status of SHIPMENT_STATUSES) {
      expect(STATUS_TEXT[status].zh).toMatch(/[\u4e00-\u9fff]/)
      expect(STATUS_TEXT[status].en).toMatch(/[A-Z]/)
    }
  })
})

describe("the fingerprint of a scan", () => {
  const scan = { code: "1", text: "【成都】已揽收", occurred_at: at }
  const print = (over: Partial<typeof scan>) => fingerprint("SF1", { ...scan, ...over })

  it("overlooks spaces and character width", () => {
    expect(print({ text: " 【成都】 已揽收" })).toBe(print({}))
    expect(print({ text: "电话：１２３" })).toBe(print({ text: "电话:123" }))
  })

  it("tells time, code, text and number apart", () => {
    const prints = [
      print({}),
      print({ code: "0" }),
      print({ text: "已发出" }),
      print({ occurred_at: new Date(at.getTime() + 1000) }),
      fingerprint("SF2", scan),
    ]
    expect(new Set(prints).size).toBe(prints.length)
  })
})

describe("milestones", () => {
  it("counts a parcel with a missed first scan as collected", () => {
    expect(milestonesOf(["created", "out_for_delivery"], false)).toEqual(["collected"])
  })

  it("holds back delivery until it is confirmed", () => {
    const passed = ["created", "in_transit", "delivered"] as const
    expect(milestonesOf(passed, false)).toEqual(["collected"])
    expect(milestonesOf(passed, true)).toEqual(["collected", "delivered"])
  })

  it("does not call a parcel collected that was only booked and cancelled", () => {
    expect(milestonesOf(["created", "cancelled"], false)).toEqual(["cancelled"])
  })
})

describe("monitoring", () => {
  it("never takes an abort or an end of watching for a delivery", () => {
    expect(nextMonitoring("subscribed", "aborted", false)).toBe("aborted")
    expect(nextMonitoring("subscribed", "ended", false)).toBe("polling")
    expect(nextMonitoring("subscribed", "ended", true)).toBe("finished")
    expect(nextMonitoring("aborted", null, false)).toBe("aborted")
  })
})

describe("addresses and numbers", () => {
  it("finds the division code of an address as exactly as it is known", () => {
    expect(divisionCodeOf({ province: "四川省", metadata: { division_code: "510107" } })).toBe(
      "510107"
    )
    expect(divisionCodeOf({ province: "四川省" })).toBe("51")
    expect(divisionCodeOf({ province: "CN-31" })).toBe("31")
    expect(divisionCodeOf({ city: "北京市" })).toBe("11")
    expect(divisionCodeOf({ province: "Bavaria" })).toBe("")
    expect(divisionCodeOf(null)).toBe("")
  })

  it("checks the digit of postal numbers, its two special cases included", () => {
    const valid = ["RB123456785GB", "RB123456785CV", "RA000000005CN", "RA000040000CN"]
    expect(valid.filter(isValidS10)).toEqual(valid)
    expect(["RB123456786US", "RA123456784GB", "SF1385628716739"].filter(isValidS10)).toEqual([])
  })

  it("reads numbers as people paste them", () => {
    expect(normalizeTrackingNumber(" sf 1385-6287 16739 ")).toBe("SF1385628716739")
  })

  it("refuses a carrier nobody hands parcels to", () => {
    expect(() => assertCarrier("pigeon")).toThrow(
      expect.objectContaining({ code: "COURIER-CARRIER-01" })
    )
    expect(carrierName("shunfeng").zh).toBe("顺丰速运")
  })
})

describe("the goods of a cart", () => {
  const origin: CartOrigin = {
    product_id: "prod_1",
    hub_id: "hub_a",
    hub_name: { zh: "甲", en: "A" },
    hub_division_code: "510182",
    gross_weight_grams: 520,
    storage_class: "ambient",
  }

  it("weighs and values every unit", () => {
    expect(
      freightLines([{ product_id: "prod_1", quantity: 3, unit_price: 12.8 }], [origin])
    ).toEqual([
      expect.objectContaining({ weight_grams: 1560, amount_fen: 3840, origin_code: "510182" }),
    ])
  })

  it("refuses goods that leave from nowhere", () => {
    expect(() => freightLines([{ product_id: "x", quantity: 1, unit_price: 1 }], [origin])).toThrow(
      expect.objectContaining({ code: "COURIER-FREIGHT-01" })
    )
  })
})
