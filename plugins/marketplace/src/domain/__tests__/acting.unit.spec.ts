import { ACTING_RIGHTS, mayPublish, reachOf, stateAllows } from "../acting"
import { SELLER_STATES } from "../seller-states"

const READING = true
const WRITING = false

describe("what may be done for a seller in its state", () => {
  it("is everything once approved", () => {
    for (const right of ACTING_RIGHTS) {
      expect(reachOf(right, "approved")).toBe("everything")
      expect(stateAllows(right, "approved", WRITING)).toBe(true)
    }
  })

  it("is everything but listing before approval", () => {
    for (const state of ["applied", "sent_back", "rejected"] as const) {
      expect(ACTING_RIGHTS.filter((right) => !stateAllows(right, state, WRITING))).toEqual(["list"])
      expect(stateAllows("list", state, READING)).toBe(true)
      expect(mayPublish(state)).toBe(false)
    }
    expect(SELLER_STATES.filter(mayPublish)).toEqual(["approved"])
  })

  it("is finishing orders, seeing the money and leaving once suspended", () => {
    const allowed = (mode: boolean) =>
      ACTING_RIGHTS.filter((right) => stateAllows(right, "suspended", mode))
    expect(allowed(WRITING)).toEqual(["orders", "member"])
    expect(allowed(READING)).toEqual(["orders", "earnings", "member"])
    expect(mayPublish("suspended")).toBe(false)
  })

  it("has an answer for every state and right", () => {
    const reaches = SELLER_STATES.flatMap((state) =>
      ACTING_RIGHTS.map((right) => reachOf(right, state))
    )
    expect(reaches).toHaveLength(SELLER_STATES.length * ACTING_RIGHTS.length)
    expect(reaches).not.toContain(undefined)
  })
})
