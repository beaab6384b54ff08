import fc from "fast-check"
import { canonicalJson, storable, type Json } from "../canonical-json"
import { maskFields } from "../mask"

describe("masking by field name", () => {
  it.each<[string, string, string]>([
    ["id_number", "510182195501014321", "510*************21"],
    ["legal_id_number", "51018219550101432X", "510*************2X"],
    ["idNumber", "510182195501014321", "510*************21"],
    ["id_card", "510182550101432", "510**********32"],
    ["bank_account", "6222021234567890123", "***************0123"],
    ["account_number", "12345678", "****5678"],
    ["phone", "+8613800000001", "+86*******0001"],
    ["contact_phone", "13800000001", "138****0001"],
    ["mobile", "13800000001", "138****0001"],
    ["tel", "028-83880001", "028*****0001"],
    ["password_hash", "abc", "***"],
    ["id_sealed", "v1:xyz", "******"],
    ["access_token", "t", "*"],
  ])("%s", (field, value, masked) => {
    expect(maskFields({ [field]: value })).toEqual({ [field]: masked })
  })

  it.each(["id_number", "bank_account", "phone"])("leaves nothing of a short %s", (field) => {
    for (const value of ["1", "1234", "12345"])
      expect(maskFields({ [field]: value })).toEqual({ [field]: "*".repeat(value.length) })
  })

  it("reaches into lists and nested objects, numbers too", () => {
    expect(
      maskFields({
        facts: [{ phone: 13800000001 }],
        phones: ["13800000001", { any: "13900000002" }],
      })
    ).toEqual({
      facts: [{ phone: "138****0001" }],
      phones: ["138****0001", { any: "139****0002" }],
    })
  })

  it("leaves other fields alone, with and without a value", () => {
    const facts = {
      account_holder: "王桂芳",
      bank_name: "彭州农商行",
      uscc: "91510182MA00000000",
      hotel: "小鱼洞",
      price_fen: 1500,
      suspended: false,
    }
    expect(maskFields(facts)).toEqual(facts)
    expect(maskFields({ phone: null, id_number: "" })).toEqual({ phone: null, id_number: "" })
  })

  it("masks what is masked already no further", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const once = maskFields({ id_number: value, bank_account: value, phone: value })
        expect(maskFields(once)).toEqual(once)
      })
    )
  })

  it("shows of a value that is long enough its ends, and of any other nothing", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789X"), minLength: 1 })
    fc.assert(
      fc.property(digits, (value) => {
        for (const [field, shortest, head, tail] of [
          ["id_number", 15, 3, 2],
          ["bank_account", 8, 0, 4],
          ["phone", 10, 3, 4],
        ] as const) {
          const hidden = value.length < shortest ? value.length : value.length - head - tail
          const masked = (maskFields({ [field]: value }) as Record<string, string>)[field]!
          expect([...masked].filter((letter) => letter === "*")).toHaveLength(hidden)
        }
      })
    )
  })
})

describe("canonical JSON", () => {
  it("is the same whatever the order of keys", () => {
    expect(canonicalJson({ b: [1, { d: 1, c: null }], a: "春" })).toBe(
      '{"a":"春","b":[1,{"c":null,"d":1}]}'
    )
  })

  it("survives being stored and read", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const stored = storable(value)
        expect(canonicalJson(JSON.parse(JSON.stringify(stored)) as Json)).toBe(
          canonicalJson(stored)
        )
        expect(storable(stored)).toEqual(stored)
      })
    )
  })

  it("keeps nothing that PostgreSQL could not store", () => {
    expect(storable({ "a\u0000": "b\u0000\ud800", at: new Date(0), gone: undefined })).toEqual({
      a: "b\uFFFD",
      at: "1970-01-01T00:00:00.000Z",
    })
  })
})
