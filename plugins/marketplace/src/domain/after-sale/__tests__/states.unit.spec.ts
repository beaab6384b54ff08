import fc from "fast-check"
import { CASE_KINDS, CASE_STATES } from "../../../types/aftersales"
import { afterApproval, caseStates, isOpen, turnOf } from "../states"

const state = fc.constantFrom(...CASE_STATES)

describe("states of an after-sales case", () => {
  it("refuses every step that is not in the table, with its code", () => {
    fc.assert(
      fc.property(state, state, (from, to) => {
        if (caseStates.canMove(from, to)) return
        expect(() => caseStates.assertMove(from, to)).toThrow(
          expect.objectContaining({ code: "AFTERSALE-STATE-01" })
        )
      })
    )
  })

  it("pays nobody without an agreement: into carrying out leads only approval, or goods waited for after one", () => {
    const before = CASE_STATES.filter((from) => caseStates.canMove(from, "executing"))
    expect(before).toEqual(["approved", "awaiting_goods"])
    expect(CASE_STATES.filter((from) => caseStates.canMove(from, "awaiting_goods"))).toEqual([
      "approved",
    ])
  })

  it("cannot be taken back once it is carried out", () => {
    expect(CASE_STATES.filter((to) => caseStates.canMove("executing", to))).toEqual(["done"])
  })

  it("keeps lines taken in exactly the states in which somebody or the market has to act", () => {
    for (const one of CASE_STATES) {
      const somebody = turnOf(one, false) !== null || one === "approved" || one === "executing"
      expect([one, isOpen(one)]).toEqual([one, somebody])
    }
  })

  it("waits for goods only where goods come back, and not for those that are back", () => {
    for (const kind of CASE_KINDS) {
      expect(afterApproval(kind, true)).toBe("executing")
      const waits = kind === "return" || kind === "exchange"
      expect(afterApproval(kind, false)).toBe(waits ? "awaiting_goods" : "executing")
    }
  })

  it("gives goods on their way to the buyer's turn, and goods sent back to the seller's", () => {
    expect(turnOf("awaiting_goods", false)).toBe("buyer")
    expect(turnOf("awaiting_goods", true)).toBe("seller")
  })
})
