import fc from "fast-check"
import { assertEligible, type InvoiceApplication } from "../eligibility"
import { assertInvoiceable, invoiceableFen } from "../invoiceable"
import { assertInvoiceNumber } from "../invoice-number"
import { requestStates, REQUEST_STATE_TEXT } from "../request-states"

const code = (expected: string) => expect.objectContaining({ code: expected })

describe("who may have which invoice", () => {
  const line = { name: "土鸡蛋", rate_bp: 900, exempt: false, legal_ref: null }
  const exempt = { name: "春竹笋", rate_bp: 0, exempt: true, legal_ref: "增值税法第二十四条" }
  const seller: InvoiceApplication["seller"] = {
    name: "小鱼洞合作社",
    tax_id: "91110000600037341L",
    taxpayer_kind: "general",
    issuance_route: "self",
  }
  const apply = (change: Partial<InvoiceApplication>) => () =>
    assertEligible({
      kind: "special",
      title: { kind: "company" },
      seller,
      lines: [line],
      ...change,
    })

  it("grants a company a special invoice for taxed goods", apply({}))

  it("refuses special invoices for exempt goods, naming them", () => {
    expect(apply({ lines: [line, exempt] })).toThrow(/春竹笋/)
    expect(apply({ lines: [exempt] })).toThrow(code("INVOICE-KIND-01"))
    const farmer = { ...seller, taxpayer_kind: "exempt_farmer" as const }
    expect(apply({ seller: farmer })).toThrow(code("INVOICE-KIND-01"))
  })

  it("grants normal invoices for exempt goods", apply({ kind: "normal", lines: [exempt] }))

  it("refuses special invoices to a person", () => {
    expect(apply({ title: { kind: "person" } })).toThrow(code("INVOICE-KIND-02"))
  })

  it("refuses what only the buyer of farm produce can issue", () => {
    const purchase = { ...seller, issuance_route: "buyer_purchase" as const }
    expect(apply({ seller: purchase })).toThrow(code("INVOICE-ROUTE-01"))
  })

  it("refuses a seller that would issue by itself without a taxpayer number", () => {
    expect(apply({ seller: { ...seller, tax_id: null } })).toThrow(code("INVOICE-ROUTE-02"))
    apply({ seller: { ...seller, tax_id: null, issuance_route: "bureau_proxy" } })()
  })

  it("refuses an exemption without its law and goods without a rate", () => {
    const lawless = { ...exempt, legal_ref: null }
    expect(apply({ kind: "normal", lines: [lawless] })).toThrow(code("INVOICE-RATE-01"))
    expect(apply({ lines: [{ ...line, rate_bp: 0 }] })).toThrow(code("INVOICE-RATE-01"))
  })
})

describe("what may be invoiced", () => {
  const money = fc.nat(1e9)

  it("is what was paid, less refunds and earlier invoices, never below zero", () => {
    fc.assert(
      fc.property(money, money, money, (paid_fen, refunded_fen, invoiced_fen) => {
        const left = invoiceableFen({ paid_fen, refunded_fen, invoiced_fen })
        return left >= 0 && (left === 0 || invoiced_fen + left + refunded_fen === paid_fen)
      })
    )
  })

  it("tells an amount above what was paid from one invoiced before", () => {
    const line = {
      name: "土鸡蛋",
      amount_fen: 100,
      paid_fen: 120,
      refunded_fen: 30,
      invoiced_fen: 0,
    }
    expect(() => assertInvoiceable(line)).toThrow(code("INVOICE-LIMIT-01"))
    expect(() => assertInvoiceable({ ...line, refunded_fen: 0, invoiced_fen: 100 })).toThrow(
      code("INVOICE-LIMIT-02")
    )
    assertInvoiceable({ ...line, refunded_fen: 20 })
  })
})

describe("invoice numbers", () => {
  it.each([
    ["paper", { code: "5100224130", number: "01234567" }],
    ["paper", { code: "051002200411", number: "01234567" }],
    ["digital", { code: "", number: "26512000000012345678" }],
  ] as const)("accepts a %s number %p", (medium, typed) => {
    expect(assertInvoiceNumber(medium, typed)).toEqual(typed)
  })

  it.each([
    ["paper", { code: "5100224130", number: "123456789" }, "INVOICE-NUMBER-01"],
    ["paper", { number: "12345678" }, "INVOICE-NUMBER-01"],
    ["paper", { number: "26512000000012345678" }, "INVOICE-NUMBER-01"],
    ["digital", { number: "123456789" }, "INVOICE-NUMBER-02"],
    ["digital", { code: "5100224130", number: "26512000000012345678" }, "INVOICE-NUMBER-02"],
  ] as const)("refuses the %s number %p", (medium, typed, refusal) => {
    expect(() => assertInvoiceNumber(medium, typed)).toThrow(code(refusal))
  })
})

describe("request states", () => {
  it("lead from submitted to closed, for paper by post", () => {
    const path = [
      "draft",
      "submitted",
      "approved",
      "issuing",
      "issued",
      "delivering",
      "delivered",
      "closed",
    ] as const
    path.slice(1).forEach((to, before) => requestStates.assertMove(path[before]!, to))
  })

  it("let nobody cancel once issuing has begun", () => {
    const begun = ["issuing", "unknown", "issued", "delivering", "delivered", "closed"] as const
    for (const state of begun)
      expect(() => requestStates.assertMove(state, "cancelled")).toThrow(code("INVOICE-STATE-01"))
  })

  it("never send an unknown outcome again", () => {
    expect(requestStates.canMove("unknown", "issuing")).toBe(false)
  })

  it("all have a name in both languages", () => {
    for (const state of requestStates.states)
      expect(Object.values(REQUEST_STATE_TEXT[state]).every(Boolean)).toBe(true)
  })
})
