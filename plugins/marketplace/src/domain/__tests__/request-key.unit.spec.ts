import { readRequestKey, requestHash } from "../request-key"

const uuid = "8e03978e-40d5-43e8-bc93-6894a57f9324"

describe("the key of a request", () => {
  it("may be left out, and counts the same with quotes and without", () => {
    expect(readRequestKey(undefined)).toBeUndefined()
    expect(readRequestKey(uuid)).toBe(uuid)
    expect(readRequestKey(`"${uuid}"`)).toBe(uuid)
    expect(readRequestKey("a_B-0".repeat(2))).toBe("a_B-0a_B-0")
  })

  it.each([
    "",
    "short",
    '""',
    `"${uuid}`,
    "x".repeat(65),
    `${uuid}, ${uuid}`,
    "a b c d e f",
    "蛋".repeat(9),
  ])("is refused when it is %j", (header) => {
    expect(() => readRequestKey(header)).toThrow(
      expect.objectContaining({ code: "MARKET-REQUEST-01" })
    )
  })
})

describe("the hash of a request", () => {
  const body = { title: { zh: "蛋", en: "Eggs" }, image_ids: ["a", "b"], stock: 3 }

  it("does not depend on the order of fields", () => {
    const { title, image_ids, stock } = body
    const turned = { stock, image_ids, title: { en: title.en, zh: title.zh } }
    expect(requestHash(turned)).toBe(requestHash(body))
  })

  it("depends on everything else", () => {
    const others = [
      { ...body, stock: 4 },
      { ...body, image_ids: ["b", "a"] },
      { ...body, title: { ...body.title, zh: "鸭蛋" } },
      { ...body, draft: true },
    ]
    const hashes = [body, ...others].map(requestHash)
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})
