import {
  APPLICATION_STATES,
  type ApplicationState,
  applicationStates,
  assertApplicationMove,
  isEditable,
} from "../application-states"
import { assertSellerMove, SELLER_STATES, type SellerState, sellerStates } from "../seller-states"

/** Written out once more, so that nobody widens a table by accident. */
const APPLICATION_MOVES: Record<ApplicationState, ApplicationState[]> = {
  draft: ["submitted", "withdrawn"],
  submitted: ["approved", "sent_back", "rejected", "withdrawn"],
  sent_back: ["submitted", "withdrawn"],
  approved: [],
  rejected: [],
  withdrawn: [],
}

const SELLER_MOVES: Record<SellerState, SellerState[]> = {
  applied: ["approved", "sent_back", "rejected"],
  sent_back: ["applied", "rejected"],
  approved: ["suspended"],
  suspended: ["approved"],
  rejected: [],
}

const pairs = <State extends string>(states: readonly State[]) =>
  states.flatMap((from) => states.map((to) => [from, to] as const))

describe("an application", () => {
  it.each(pairs(APPLICATION_STATES))("in the state %s may become %s or is refused", (from, to) => {
    const legal = APPLICATION_MOVES[from].includes(to)
    expect(applicationStates.canMove(from, to)).toBe(legal)
    if (legal) assertApplicationMove(from, to)
    else
      expect(() => assertApplicationMove(from, to)).toThrow(
        expect.objectContaining({ code: "MARKET-APPLICATION-STATE-01" })
      )
  })

  it("is edited by its applicant before it is handed in and after it was sent back", () => {
    expect(APPLICATION_STATES.filter(isEditable)).toEqual(["draft", "sent_back"])
  })
})

describe("a seller", () => {
  it.each(pairs(SELLER_STATES))("in the state %s may become %s or is refused", (from, to) => {
    const legal = SELLER_MOVES[from].includes(to)
    expect(sellerStates.canMove(from, to)).toBe(legal)
    if (legal) assertSellerMove(from, to)
    else
      expect(() => assertSellerMove(from, to)).toThrow(
        expect.objectContaining({ code: "MARKET-SELLER-STATE-01" })
      )
  })

  it("that waits for review is not let in as if it were suspended", () => {
    expect(() => assertSellerMove("applied", "approved", "suspended")).toThrow(
      expect.objectContaining({ code: "MARKET-SELLER-STATE-01" })
    )
  })
})
