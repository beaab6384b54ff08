import fc from "fast-check"
import { foldEvents, FUTURE_TOLERANCE_MS, type FoldableEvent } from "../fold-events"
import { SHIPMENT_STATUSES, shipmentMachine, type ShipmentStatus } from "../shipment-status"

const NOW = new Date("2026-05-20T12:00:00Z")
let serial = 0
const scan = (status: ShipmentStatus | null, minutes: number): FoldableEvent => ({
  fingerprint: `f${serial++}`,
  status,
  occurred_at: new Date(Date.UTC(2026, 4, 1) + minutes * 60_000),
})

const anyScan = fc
  .record({
    id: fc.nat(40),
    status: fc.option(fc.constantFrom(...SHIPMENT_STATUSES)),
    minutes: fc.nat(50),
  })
  .map(({ id, status, minutes }) => ({
    fingerprint: `${id}-${status}-${minutes}`,
    status,
    occurred_at: new Date(Date.UTC(2026, 4, 1) + minutes * 60_000),
  }))
const anyHistory = fc.array(anyScan, { maxLength: 25 })

/** A history together with a shuffled copy in which some scans arrive twice. */
const withReplay = anyHistory.chain((events) =>
  fc.tuple(
    fc.constant(events),
    fc
      .shuffledSubarray(events, { minLength: events.length })
      .chain((shuffled) =>
        fc.shuffledSubarray(events).map((again) => [...again, ...shuffled, ...again])
      )
  )
)

describe("folding a parcel's history", () => {
  it("gives the same result for any permutation with duplicates", () => {
    fc.assert(
      fc.property(withReplay, ([events, replay]) => {
        expect(foldEvents(replay, NOW)).toEqual(foldEvents(events, NOW))
      })
    )
  })

  it("changes nothing by forward scans after delivery", () => {
    const forward = fc.constantFrom<ShipmentStatus>(
      "collected",
      "in_transit",
      "out_for_delivery",
      "ready_for_pickup",
      "held"
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(forward, fc.nat(500))), (late) => {
        const history = [scan("collected", 1), scan("in_transit", 2), scan("delivered", 100)]
        const noise = late.map(([status, minutes]) => scan(status, 101 + minutes))
        expect(foldEvents([...noise, ...history], NOW)).toEqual(foldEvents(history, NOW))
      })
    )
  })

  it("never makes a move that the transition table forbids", () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const { passed, status } = foldEvents(events, NOW)
        passed
          .slice(1)
          .forEach((to, i) => expect(shipmentMachine.canMove(passed[i]!, to)).toBe(true))
        expect(status).toBe(passed.at(-1))
      })
    )
  })

  it("skips missed scans: a first sight at the door is enough", () => {
    expect(foldEvents([scan("delivered", 5)], NOW).status).toBe("delivered")
  })

  it("keeps the current status at a code it does not know", () => {
    const events = [scan("in_transit", 5), scan(null, 9)]
    expect(foldEvents(events, NOW)).toMatchObject({ status: "in_transit" })
  })

  it("takes the later stage when two scans carry the same time", () => {
    expect(foldEvents([scan("delivered", 7), scan("out_for_delivery", 7)], NOW).status).toBe(
      "delivered"
    )
  })

  it("waits with scans from the future until their time has come", () => {
    const ahead = new Date(NOW.getTime() + FUTURE_TOLERANCE_MS + 60_000)
    const events = [scan("in_transit", 1), { ...scan("delivered", 0), occurred_at: ahead }]
    expect(foldEvents(events, NOW).status).toBe("in_transit")
    expect(foldEvents(events, ahead).status).toBe("delivered")
  })

  it("lets a delivered parcel come back", () => {
    const events = [scan("delivered", 1), scan("returning", 2), scan("returned", 3)]
    expect(foldEvents(events, NOW).status).toBe("returned")
  })
})
