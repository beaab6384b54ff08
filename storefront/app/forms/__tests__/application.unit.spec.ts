import { applicationValues, parseStep } from "../application"
import { firstOpenStep, stepAfter, stepBefore, stepOfField, STEPS } from "../application-steps"

describe("the steps of a registration", () => {
  it("follow each other and end at the check", () => {
    const draft = { state: "draft", missing: ["bank_name"], notes: null }
    expect(STEPS.map((step) => stepAfter(step, draft))).toEqual([...STEPS.slice(1), "check"])
    expect(stepAfter("name", { ...draft, missing: [] })).toBe("check")
    expect(stepBefore("kind")).toBeNull()
    expect(stepBefore("name")).toBe("kind")
  })

  it("lead from note to note once it has come back", () => {
    const back = { state: "sent_back", missing: [], notes: { name: "?", id_back: "?" } }
    expect(stepAfter("name", back)).toBe("papers")
    expect(stepAfter("papers", back)).toBe("check")
  })

  it("know where a field is answered, by whatever name it is missing", () => {
    expect(
      ["bank_account", "papers.id_front", "name.zh", "story", "licence"].map(stepOfField)
    ).toEqual(["account", "papers", "name", "name", "papers"])
  })

  it("lead to the first one that is open", () => {
    expect(firstOpenStep(["bank_name", "place_id"])).toBe("place")
    expect(firstOpenStep([])).toBe("check")
  })
})

describe("reading a step", () => {
  it("names every missing field", () => {
    expect(parseStep("account", {}, {})).toEqual({
      ok: false,
      errors: {
        bank_name: "required",
        bank_account: "bankAccount",
        account_holder: "required",
      },
    })
    expect(parseStep("kind", { kind: "king" }, {})).toMatchObject({ errors: { kind: "choose" } })
  })

  it("reads numbers as people copy them", () => {
    const typed = { legal_name: "王桂芳", id_number: "51018219580101 123x" }
    expect(parseStep("identity", typed, { kind: "farmer" })).toEqual({
      ok: true,
      value: { legal_name: "王桂芳", id_number: "51018219580101123X" },
    })
    const company = { legal_name: "某某合作社", uscc: "9111 0000 6000 37341l" }
    expect(parseStep("identity", company, { kind: "cooperative" })).toMatchObject({
      value: { uscc: "91110000600037341L" },
    })
  })

  it("blocks a wrong form but leaves the check character to the backend", () => {
    const typed = { legal_name: "王桂芳", id_number: "12345" }
    expect(parseStep("identity", typed, { kind: "farmer" })).toMatchObject({
      errors: { id_number: "idNumber" },
    })
    const company = { legal_name: "某某公司", uscc: "91110000600037341N" }
    expect(parseStep("identity", company, { kind: "company" }).ok).toBe(true)
    expect(
      parseStep("identity", { ...company, uscc: "9111O000600037341L" }, { kind: "company" })
    ).toMatchObject({
      errors: { uscc: "uscc" },
    })
  })

  it("keeps a hidden number that was left empty, and never shows it in a field", () => {
    const known = { kind: "farmer" as const, id_number: "5101**********123X" }
    expect(parseStep("identity", { legal_name: "王桂芳", id_number: "" }, known)).toEqual({
      ok: true,
      value: { legal_name: "王桂芳" },
    })
    expect(applicationValues(known, { name: "王桂芳" }).id_number).toBe("")
  })

  it("sends the word that a number is right, with or without a reason of one's own", () => {
    const typed = { legal_name: "王桂芳", number_right: "对着证件核对过" }
    const known = { kind: "farmer" as const, id_number: "5101**********123X" }
    expect(parseStep("identity", typed, known)).toMatchObject({
      value: { checksum_reason: "对着证件核对过" },
    })
    expect(
      parseStep("identity", { ...typed, checksum_reason: "十几年前的老证" }, known)
    ).toMatchObject({
      value: { checksum_reason: "十几年前的老证" },
    })
  })

  it("needs a village, a house and a phone", () => {
    expect(parseStep("place", { address: "3组27号", phone: "1380000" }, {})).toEqual({
      ok: false,
      errors: { place_id: "place", phone: "phone" },
    })
  })
})

describe("the usual answers", () => {
  it("are there before anybody has chosen", () => {
    const member = { name: "王桂芳", phone: "+8613812345678" }
    expect(applicationValues({ kind: "farmer" }, member)).toMatchObject({
      taxpayer_kind: "exempt_farmer",
      issuance_route: "bureau_proxy",
      phone: "13812345678",
      legal_name: "王桂芳",
      account_holder: "王桂芳",
    })
    expect(applicationValues({ kind: "company" }, member)).toMatchObject({
      taxpayer_kind: "general",
      legal_name: "",
    })
  })
})
