import { destinationOf, maskedDestination } from "../destination"
import { needsMending } from "../mended"
import { askAgainSeconds } from "../retry"
import { payoutStates } from "../states"

const bank = {
  bank_name: "彭州农商银行",
  bank_account: "6228480402564890018",
  account_holder: "李大爷",
}
const stripe = (ready: boolean) => ({
  ...{ provider: "stripe-connect" as const, stripe_account_id: "acct_1", stripe_ready: ready },
})

describe("where a seller's money goes", () => {
  it("is the registered bank account, masked for people", () => {
    const found = destinationOf(bank, null)
    expect("destination" in found && maskedDestination(found.destination)).toEqual({
      ...{ kind: "bank", holder: "李大爷", bank: "彭州农商银行", account: "***************0018" },
    })
  })

  it("is nowhere without an account, or while Stripe's is not finished", () => {
    expect(destinationOf({ ...bank, bank_account: null }, null)).toHaveProperty("missing")
    expect(destinationOf(bank, stripe(false))).toHaveProperty("missing")
    expect(destinationOf(bank, stripe(true))).toEqual({
      destination: { kind: "stripe", account_id: "acct_1" },
    })
  })

  it("is not tried again before it is mended, unless the account was not to blame", () => {
    const failed = (code: string, account_id: string) => ({
      state: "failed" as const,
      failure: { code, text: { zh: "", en: "" } },
      destination: { kind: "stripe" as const, account_id },
    })
    const next = { kind: "stripe" as const, account_id: "acct_1" }
    expect(needsMending(failed("PAYOUT-STRIPE-02", "acct_1"), next)).toBe(true)
    expect(needsMending(failed("PAYOUT-STRIPE-02", "acct_2"), next)).toBe(false)
    expect(needsMending(failed("PAYOUT-STRIPE-01", "acct_1"), next)).toBe(false)
    expect(needsMending(null, next)).toBe(false)
  })
})

describe("a payout", () => {
  it("moves by its table only", () => {
    expect(payoutStates.canMove("pending", "submitted")).toBe(true)
    expect(payoutStates.canMove("pending", "paid")).toBe(false)
    expect(payoutStates.canMove("failed", "paid")).toBe(false)
    expect(payoutStates.canMove("paid", "returned")).toBe(true)
  })

  it("is asked for soon at first and seldom later", () => {
    expect([0, 60, 600, 100_000].map(askAgainSeconds)).toEqual([30, 30, 300, 3_600])
  })
})
