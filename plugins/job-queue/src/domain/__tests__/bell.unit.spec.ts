import fc from "fast-check"
import { dedupeKey } from "../bell"

const payloads = fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { minKeys: 1 })

describe("the key that folds bells into one job", () => {
  it("does not depend on the order of the payload's ids", () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        const turned = Object.fromEntries(Object.entries(payload).reverse())
        expect(dedupeKey(turned, {})).toBe(dedupeKey(payload, {}))
      })
    )
  })

  it("differs for different payloads", () => {
    fc.assert(
      fc.property(payloads, payloads, (one, other) => {
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
        expect(dedupeKey(one, {}) === dedupeKey(other, {})).toBe(same)
      })
    )
  })

  it("keeps a bell for later apart from one for now", () => {
    expect(dedupeKey({ id: "1" }, { delayMs: 5 })).not.toBe(dedupeKey({ id: "1" }, {}))
    expect(dedupeKey({ id: "1" }, { key: "k", delayMs: 5 })).not.toBe(dedupeKey({}, { key: "k" }))
  })
})

const sorted = (payload: Record<string, string>) =>
  Object.entries(payload).sort(([a], [b]) => (a < b ? -1 : 1))
