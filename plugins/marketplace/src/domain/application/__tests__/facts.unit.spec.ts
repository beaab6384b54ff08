import { residentCheckCharacter } from "@xiangji/kernel"
import fc from "fast-check"
import { vaultOf } from "../../vault"
import { askedChange, changedFacts, replacedFacts } from "../changed-facts"
import { FACT_RULES } from "../fact-rules"
import { FACT_NAMES, type FactName, type Facts } from "../facts"
import { mergeFacts } from "../merge-facts"
import { assertComplete, missingFrom } from "../missing"
import { readFacts } from "../read-facts"
import { reasonInBrief } from "../reason-in-brief"
import { columnsOf, factsInForce, type SellerColumns } from "../seller-facts"
import { plainFacts, storable } from "../stored-facts"
import { assertExplained, warningsOf } from "../warnings"

const code = (wanted: string) => expect.objectContaining({ code: wanted })
const ID = `51018219560308012${residentCheckCharacter("51018219560308012")}`
const vault = vaultOf("a secret that is only good enough for tests")
const NOTHING = { id_sealed: null, id_hash: null }

describe("reading facts", () => {
  it.each<[FactName, unknown, unknown]>([
    ["kind", "farmer", "farmer"],
    ["name", " 王大娘家 ", { zh: "王大娘家", en: "王大娘家" }],
    ["name", { zh: "王大娘家", en: " Wang's " }, { zh: "王大娘家", en: "Wang's" }],
    ["id_number", ` ${ID.toLowerCase()} `, ID],
    ["uscc", "9111 0000 6000 3734 1l", "91110000600037341L"],
    ["phone", "+86 138-0000-0001", "13800000001"],
    ["phone", "（028）83701234", "02883701234"],
    ["phone", "+852 2123 4567", "+85221234567"],
    ["bank_account", "６２２２ 0212 3456", "622202123456"],
    ["address", "小鱼洞镇\u200b太子村", "小鱼洞镇太子村"],
  ])("takes %s as %j", (name, typed, kept) => {
    expect(readFacts({ [name]: typed }).set[name]).toEqual(kept)
  })

  it.each<[FactName, unknown, string]>([
    ["kind", "king", "MARKET-FACT-01"],
    ["name", { zh: "王" }, "MARKET-FACT-02"],
    ["name", { en: "Wang" }, "MARKET-FACT-02"],
    ["place_id", 7, "MARKET-FACT-03"],
    ["story", { zh: "长".repeat(4001) }, "MARKET-FACT-04"],
    ["legal_name", "x", "MARKET-FACT-05"],
    ["id_number", "510182195602300121", "MARKET-FACT-06"],
    ["uscc", "91110000600037341I", "MARKET-FACT-07"],
    ["checksum_reason", "是", "MARKET-FACT-08"],
    ["taxpayer_kind", "none", "MARKET-FACT-09"],
    ["issuance_route", "none", "MARKET-FACT-10"],
    ["phone", "12345678901", "MARKET-FACT-11"],
    ["address", "村", "MARKET-FACT-12"],
    ["bank_name", ["x"], "MARKET-FACT-13"],
    ["bank_account", "6222-ABCD-0000", "MARKET-FACT-14"],
    ["account_holder", {}, "MARKET-FACT-15"],
  ])("refuses %s written as %j with %s", (name, typed, wanted) => {
    expect(() => readFacts({ [name]: typed })).toThrow(code(wanted))
  })

  it("has a code of its own for every field", () => {
    expect(new Set(FACT_NAMES.map((name) => FACT_RULES[name].code)).size).toBe(FACT_NAMES.length)
  })

  it("empties a field that is sent blank, and leaves alone what is not sent", () => {
    expect(readFacts({ story: { zh: " ", en: "" }, address: "", phone: null })).toEqual({
      set: {},
      cleared: ["story", "phone", "address"],
    })
  })

  it("never crashes on what somebody sends", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FACT_NAMES), fc.anything(), (name, typed) => {
        try {
          readFacts({ [name]: typed })
        } catch (refusal) {
          expect(refusal).toEqual(code(FACT_RULES[name].code))
        }
      })
    )
  })
})

describe("merging a step", () => {
  it("follows the kind: its number, its usual tax standing", () => {
    const farmer = mergeFacts({}, { set: { kind: "farmer", id_number: ID }, cleared: [] })
    expect(farmer).toMatchObject({ taxpayer_kind: "exempt_farmer", issuance_route: "bureau_proxy" })
    const company = mergeFacts(farmer, { set: { kind: "company" }, cleared: [] })
    expect(company).toEqual({ kind: "company", taxpayer_kind: "general", issuance_route: "self" })
  })

  it("keeps a tax standing that was chosen as long as the kind stays", () => {
    const chosen: Partial<Facts> = { kind: "household", taxpayer_kind: "general" }
    const after = mergeFacts(chosen, { set: { kind: "household" }, cleared: [] })
    expect(after.taxpayer_kind).toBe("general")
  })

  it("asks for a new reason when the number is another one", () => {
    const before = { uscc: "91110000600037341N", checksum_reason: "执照如此" }
    const step = { set: { uscc: "91110000600037341L" }, cleared: [] }
    expect(mergeFacts(before, step).checksum_reason).toBeUndefined()
  })
})

describe("what is missing", () => {
  it("depends on the kind", () => {
    expect(missingFrom({ kind: "farmer" }, [])).toEqual([
      ...["name", "place_id", "legal_name", "id_number", "phone", "address"],
      ...["bank_name", "bank_account", "account_holder", "id_front", "id_back"],
    ])
    expect(missingFrom({ kind: "cooperative" }, ["licence"])).toContain("uscc")
    expect(missingFrom({ kind: "cooperative" }, ["licence"])).not.toContain("licence")
    expect(missingFrom({}, [])[0]).toBe("kind")
  })

  it("is named in both languages", () => {
    expect(() => assertComplete(["phone", "id_back"])).toThrow(
      expect.objectContaining({
        code: "MARKET-APPLICATION-02",
        messages: {
          zh: "还缺这些内容：联系电话、身份证反面",
          en: "Still missing: Phone, Identity card, back",
        },
      })
    )
    assertComplete([])
  })
})

describe("warnings", () => {
  it("are about check characters, and give way to a reason", () => {
    const doubtful = { uscc: "91110000600037341N" }
    expect(() => assertExplained(warningsOf(doubtful, false))).toThrow(code("MARKET-FACT-17"))
    assertExplained(warningsOf({ ...doubtful, checksum_reason: "执照如此" }, false))
    expect(() => assertExplained(warningsOf({ id_number: "510*" }, true))).toThrow(
      code("MARKET-FACT-16")
    )
    expect(warningsOf({ uscc: "91110000600037341L", id_number: "510*" }, false)).toEqual([])
  })
})

describe("stored facts", () => {
  it("leave the identity number to the vault", () => {
    const row = storable({ kind: "farmer", id_number: ID }, ID, NOTHING, vault)
    expect(JSON.stringify(row)).not.toContain(ID)
    expect(vault.open(row.id_sealed!)).toBe(ID)
    expect(row.facts.id_number_doubtful).toBe(false)
    expect(plainFacts(row.facts)).toEqual({
      kind: "farmer",
      id_number: `510***********${ID.slice(-4)}`,
    })
  })

  it("keep what was sealed before, and find a business again by its code", () => {
    const kept = { id_sealed: "v1.x", id_hash: "h", id_number_doubtful: true }
    expect(storable({ id_number: "510*" }, undefined, kept, vault)).toMatchObject({
      ...{ id_sealed: "v1.x", id_hash: "h", facts: { id_number_doubtful: true } },
    })
    const company = storable({ uscc: "91110000600037341L" }, undefined, kept, vault)
    expect(company).toMatchObject({
      id_sealed: null,
      id_hash: vault.fingerprint("91110000600037341L"),
    })
  })
})

describe("a seller's facts", () => {
  const seller: Omit<SellerColumns, "id_sealed" | "id_hash"> = {
    kind: "farmer",
    name: { zh: "王家", en: "Wang" },
    place_id: "plc_1",
    story: null,
    legal_name: "王秀英",
    tax_id: null,
    taxpayer_kind: "exempt_farmer",
    issuance_route: "bureau_proxy",
    phone: "13800000001",
    address: null,
    bank_name: null,
    bank_account: null,
    account_holder: null,
    id_masked: "510***********0121",
  }

  it("are read from its columns and written back to them", () => {
    const facts = factsInForce(seller)
    expect(facts.id_number).toBe("510***********0121")
    expect(facts.story).toBeUndefined()
    const back = columnsOf(facts, { id_sealed: "v1.x", id_hash: "h" })
    expect(factsInForce({ ...seller, ...back })).toEqual(facts)
    const company = columnsOf({ kind: "company", uscc: "91110000600037341L" }, NOTHING)
    expect(company).toMatchObject({ id_masked: null, id_sealed: null })
  })

  it("change only where they differ", () => {
    const facts = factsInForce(seller)
    expect(changedFacts(facts, { name: { zh: "王家", en: "Wang" }, phone: "1" })).toEqual({
      phone: "1",
    })
    expect(() => askedChange(facts, { legal_name: "王秀英" }, true)).toThrow(
      code("MARKET-APPLICATION-05")
    )
    expect(askedChange(facts, { id_number: ID }, false)).toEqual({ id_number: ID })
    const asked = askedChange(facts, { legal_name: "王秀瑛", address: "新街" }, true)
    expect(replacedFacts(facts, asked)).toEqual({ legal_name: "王秀英" })
  })
})

describe("a reason in brief", () => {
  it("names fields and papers as people call them", () => {
    expect(reasonInBrief("请改", { name: "太长", id_back: "看不清" })).toBe(
      "请改；店名：太长；身份证反面：看不清"
    )
    expect(reasonInBrief(undefined)).toBeNull()
  })
})
