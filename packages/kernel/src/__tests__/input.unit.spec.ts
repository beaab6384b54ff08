import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { inputChecks, pageFields } from "../index"

const { checkBody, checkQuery } = inputChecks({ body: "TEST-INPUT-01", query: "TEST-INPUT-02" })
const Goods = z.strictObject({ name: z.string(), price: z.strictObject({ fen: z.number().int() }) })

/** The request as the route would get it. */
function after(check: ReturnType<typeof checkBody>, request: Partial<MedusaRequest>) {
  const req = request as MedusaRequest
  const next = jest.fn()
  check(req, {} as MedusaResponse, next)
  expect(next).toHaveBeenCalledTimes(1)
  return req
}

describe("what a route takes", () => {
  it("is handed on as the schema reads it", () => {
    const eggs = { name: "土鸡蛋", price: { fen: 100 } }
    expect(after(checkBody(Goods), { body: eggs }).validatedBody).toEqual(eggs)
    const page = z.strictObject(pageFields)
    expect(after(checkQuery(page), { query: { limit: "5" } }).validatedQuery).toEqual({
      limit: 5,
      offset: 0,
    })
  })

  it("is refused whole, with the names of all that is wrong in it", () => {
    const body = { name: 5, price: { fen: 1.5, cent: 2 }, extra: true }
    expect(() => after(checkBody(Goods), { body })).toThrow(
      expect.objectContaining({
        code: "TEST-INPUT-01",
        messages: {
          zh: "请检查这些内容：name, price.fen, price.cent, extra",
          en: "Please check: name, price.fen, price.cent, extra",
        },
      })
    )
  })

  it("is refused when it is not there at all", () => {
    expect(() => after(checkBody(Goods), {})).toThrow(
      expect.objectContaining({ code: "TEST-INPUT-01" })
    )
    expect(() => after(checkQuery(z.strictObject(pageFields)), { query: { limit: "0" } })).toThrow(
      expect.objectContaining({ code: "TEST-INPUT-02" })
    )
  })
})
