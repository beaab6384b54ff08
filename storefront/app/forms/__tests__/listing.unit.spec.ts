import type { OwnListingFile } from "../../lib/api/seller-types"
import {
  fenPerJin,
  listingPeriods,
  listingValues,
  parseDraft,
  parseListing,
  parseQuickEdit,
} from "../listing"

const typed = {
  name: "土鸡蛋",
  about: "满坡跑",
  price: "45.8",
  unit: "box",
  weight: "3",
  stock: "20",
  storage: "ambient",
  season: "some",
}

describe("selling something", () => {
  it("becomes a listing in fen and grams, with the ten-day periods as windows", () => {
    expect(parseListing(typed, ["6", "7", "8", "9", "10", "11"])).toEqual({
      ok: true,
      value: {
        title: { zh: "土鸡蛋" },
        description: { zh: "满坡跑" },
        price_fen: 4580,
        stock: 20,
        sale_unit: "box",
        net_weight_grams: 1500,
        storage_class: "ambient",
        harvest_windows: [{ from: "03-01", to: "04-30" }],
        preorder: false,
        preorder_days: null,
        sku: null,
      },
    })
  })

  it("asks again for what cannot be read", () => {
    const read = parseListing({ ...typed, price: "free", stock: "", packed: "x", unit: "ton" }, [
      "1",
    ])
    expect(read).toEqual({
      ok: false,
      errors: { price: "price", stock: "stock", packed: "weight", unit: "choose" },
    })
  })

  it("weighs a jin as a jin, whatever was typed for another unit before", () => {
    expect(parseListing({ ...typed, unit: "jin", weight: "" }, ["1"])).toMatchObject({
      value: { net_weight_grams: 500 },
    })
    expect(parseListing({ ...typed, unit: "kg", weight: "9" }, ["1"])).toMatchObject({
      value: { net_weight_grams: 1000 },
    })
  })

  it("invents no words about goods", () => {
    expect(parseListing({ ...typed, about: "" }, ["1"])).toMatchObject({
      value: { description: { zh: "" } },
    })
  })

  it("needs a period when not all year, and takes all year without any", () => {
    expect(parseListing(typed, [])).toMatchObject({ errors: { season: "seasonEmpty" } })
    expect(parseListing({ ...typed, season: "all" }, ["3"])).toMatchObject({
      value: { harvest_windows: [] },
    })
    const scattered = ["0", "2", "4", "6", "8", "10", "12"]
    expect(parseListing(typed, scattered)).toMatchObject({ errors: { season: "seasons" } })
  })

  it("needs the days of a pre-order", () => {
    const pre = { ...typed, preorder: "yes" }
    expect(parseListing(pre, ["1"])).toMatchObject({ errors: { preorder_days: "days" } })
    expect(parseListing({ ...pre, preorder_days: "7" }, ["1"])).toMatchObject({
      value: { preorder: true, preorder_days: 7 },
    })
  })
})

describe("a draft", () => {
  it("needs a name only, and keeps what can be read", () => {
    expect(parseDraft({ name: "冬笋", unit: "box", price: "12", season: "some" }, [])).toEqual({
      ok: true,
      value: { title: { zh: "冬笋" }, sale_unit: "box", price_fen: 1200, harvest_windows: [] },
    })
    expect(parseDraft({}, [])).toEqual({ ok: false, errors: { name: "required" } })
  })

  it("asks again for what was typed and cannot be read", () => {
    expect(parseDraft({ name: "冬笋", price: "x" }, [])).toMatchObject({
      errors: { price: "price" },
    })
  })

  it("is the whole product once nothing is missing", () => {
    expect(parseDraft(typed, ["1"])).toEqual(parseListing(typed, ["1"]))
  })
})

describe("the price of a jin", () => {
  it("follows price and weight, and is silent while one is missing", () => {
    expect(fenPerJin(typed)).toBe(1527)
    expect(fenPerJin({ ...typed, unit: "jin", weight: "" })).toBe(4580)
    expect(fenPerJin({ ...typed, weight: "" })).toBeNull()
    expect(fenPerJin({ ...typed, unit: "pair" })).toBeNull()
  })
})

describe("changing a product", () => {
  const listing = {
    title: { zh: "土鸡蛋", en: "土鸡蛋" },
    description: { zh: "" },
    price_fen: 4580,
    stock: 0,
    sale_unit: "box",
    net_weight_grams: 1500,
    gross_weight_grams: 1500,
    storage_class: "ambient",
    harvest_windows: [{ from: "03-01", to: "04-30" }],
  } as OwnListingFile

  it("starts from what is there and is the same when sent again unchanged", () => {
    const read = parseListing(listingValues(listing), listingPeriods(listing))
    expect(read).toMatchObject({
      ok: true,
      value: {
        title: { zh: "土鸡蛋" },
        price_fen: 4580,
        stock: 0,
        net_weight_grams: 1500,
        harvest_windows: listing.harvest_windows,
      },
    })
  })

  it("takes price and stock alone", () => {
    expect(parseQuickEdit({ price: "￥9．9", stock: "0" })).toEqual({
      ok: true,
      value: { price_fen: 990, stock: 0 },
    })
    expect(parseQuickEdit({ price: "", stock: "-1" })).toEqual({
      ok: false,
      errors: { price: "price", stock: "stock" },
    })
  })
})
