import { fault } from "@xiangji/kernel"
import { answerTo } from "../answer"
import { languageOf } from "../language"

const asked = { status: 400, request_id: "request-1", acceptLanguage: undefined }

describe("an answer to an error", () => {
  const closed = fault("not_allowed", "MARKET-SELLER-07", {
    zh: "店铺已停业",
    en: "The shop is closed",
  })

  it("carries a fault's code and both sentences, Chinese first", () => {
    expect(answerTo(closed, { type: "not_allowed" }, asked)).toEqual({
      type: "not_allowed",
      code: "MARKET-SELLER-07",
      message: "店铺已停业",
      messages: { zh: "店铺已停业", en: "The shop is closed" },
      request_id: "request-1",
    })
  })

  it("speaks English to those who ask for it", () => {
    const answer = answerTo(closed, {}, { ...asked, acceptLanguage: "en-GB,zh;q=0.5" })
    expect(answer.message).toBe("The shop is closed")
  })

  it("says nothing about what broke inside", () => {
    const answer = answerTo(
      new Error("relation seller does not exist"),
      { message: "relation…" },
      {
        ...asked,
        status: 500,
      }
    )
    expect(answer.code).toBe("UNEXPECTED-01")
    expect(JSON.stringify(answer)).not.toContain("relation")
  })

  it("keeps core's own message for a core error", () => {
    const answer = answerTo(new Error(), { type: "not_found", message: "Cart id not found" }, asked)
    expect(answer).toMatchObject({ message: "Cart id not found", messages: { zh: "没有找到。" } })
  })
})

describe("the language of a caller", () => {
  it.each([
    [undefined, "zh"],
    ["en", "en"],
    ["zh-CN,en;q=0.9", "zh"],
    ["zh;q=0.1,en;q=0.9", "en"],
    ["fr,en;q=0.4", "en"],
    ["fr", "zh"],
  ])("%s → %s", (header, language) => expect(languageOf(header)).toBe(language))
})
