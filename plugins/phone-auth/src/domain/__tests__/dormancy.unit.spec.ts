import fc from "fast-check"
import { claimStates, readReason } from "../claim"
import { isDormant } from "../dormancy"
import { releasedName } from "../released"

const DAY = 86_400_000
const now = new Date("2026-11-22T12:00:00Z")
const ago = (days: number) => new Date(now.getTime() - days * DAY)
const days = fc.double({ min: 0, max: 2_000, noNaN: true })

describe("a quiet account", () => {
  it("is one that has shown no sign of life for as long, and no other", () => {
    fc.assert(
      fc.property(
        days,
        fc.option(days),
        fc.option(days),
        fc.integer({ min: 1, max: 400 }),
        (made, seen, let_in, limit) => {
          const signs = {
            made_at: ago(made),
            last_sign_in_at: seen === null ? null : ago(seen),
            readmitted_at: let_in === null ? null : ago(let_in),
          }
          const newest = Math.max(
            signs.made_at.getTime(),
            signs.last_sign_in_at?.getTime() ?? 0,
            signs.readmitted_at?.getTime() ?? 0
          )
          expect(isDormant(signs, limit, now)).toBe(now.getTime() - newest >= limit * DAY)
        }
      )
    )
  })

  it.each([
    [89.99, false],
    [90, true],
  ])("of %s days is quiet: %s", (quiet, dormant) => {
    const signs = { made_at: ago(900), last_sign_in_at: ago(quiet), readmitted_at: null }
    expect(isDormant(signs, 90, now)).toBe(dormant)
  })
})

describe("claims", () => {
  it("are decided once", () => {
    expect(claimStates.canMove("open", "confirmed")).toBe(true)
    expect(claimStates.canMove("open", "rejected")).toBe(true)
    for (const state of ["confirmed", "rejected"] as const) {
      expect(claimStates.isFinal(state)).toBe(true)
      expect(() => claimStates.assertMove(state, "confirmed")).toThrow(
        expect.objectContaining({ code: "PHONE-CLAIM-04" })
      )
    }
  })

  it("have a reason that somebody can read", () => {
    expect(readReason("  手机丢了 ")).toBe("手机丢了")
    for (const none of ["", "  ", undefined, 5, "长".repeat(501)])
      expect(() => readReason(none)).toThrow(expect.objectContaining({ code: "PHONE-CLAIM-02" }))
  })
})

it("a released number can be no number and is never taken twice", () => {
  const [one, two] = ["prov_1", "prov_2"].map((id) => releasedName("+8613800138000", id, now))
  expect(one).toBe("released:+8613800138000:2026-11-22:prov_1")
  expect(two).not.toBe(one)
})
