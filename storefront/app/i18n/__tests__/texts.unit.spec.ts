import { en } from "../en"
import { languageOf, say } from "../language"
import { zh } from "../zh"

type Leaf = [path: string, value: string | ((...values: never[]) => string)]

const leaves = (texts: object, path = ""): Leaf[] =>
  Object.entries(texts).flatMap(([key, value]): Leaf[] =>
    typeof value === "object" ? leaves(value, `${path}/${key}`) : [[`${path}/${key}`, value]]
  )

describe("dictionaries", () => {
  it("say the same things in both languages", () => {
    expect(leaves(en).map(([path]) => path)).toEqual(leaves(zh).map(([path]) => path))
  })

  it("leave nothing but deliberately silent hints empty", () => {
    const silent = [...leaves(zh), ...leaves(en)].filter(([, value]) => value === "")
    expect(silent.map(([path]) => path)).toEqual(Array(2).fill("/sell/orders/nextHint/other"))
  })

  it("speak English in English, but for the name of the other language", () => {
    const chinese = leaves(en).filter(([, value]) => /\p{Script=Han}/u.test(String(value)))
    expect(chinese.map(([path]) => path)).toEqual(["/common/otherLanguage"])
  })
})

describe("language of a request", () => {
  const asked = (headers: Record<string, string>) =>
    languageOf(new Request("http://shop.test/", { headers }))

  it("is Chinese unless somebody wishes otherwise", () => {
    expect(asked({})).toBe("zh")
    expect(asked({ "Accept-Language": "fr-FR,fr;q=0.9" })).toBe("zh")
  })

  it("follows the browser, and the visitor's own choice before it", () => {
    expect(asked({ "Accept-Language": "en-GB,zh;q=0.8" })).toBe("en")
    expect(asked({ "Accept-Language": "en;q=0.3,zh-CN" })).toBe("zh")
    expect(asked({ "Accept-Language": "en-GB", Cookie: "a=1; xiangji_lang=zh" })).toBe("zh")
  })

  it("falls back to Chinese where nobody has translated", () => {
    expect(say({ zh: "草鞋" }, "en")).toBe("草鞋")
    expect(say({ zh: "草鞋", en: "Sandals" }, "en")).toBe("Sandals")
  })
})
