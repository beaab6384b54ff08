import { checkUscc } from "@xiangji/kernel"
import { assertWindows } from "../../../plugins/marketplace/src/domain/harvest-window"
import { APPLICANTS } from "../data/applicants"
import { CATEGORIES } from "../data/categories"
import { FREIGHT_RATES } from "../data/freight"
import { HUBS } from "../data/hubs"
import { PLACES } from "../data/places"
import { CLERK, SELLERS } from "../data/sellers"
import { VAT } from "../data/vat"
import { LISTINGS } from "../listings"
import { PICTURES } from "../pictures"

const codes = PLACES.map(({ code }) => code)
const without = (values: readonly unknown[], known: readonly unknown[]) =>
  values.filter((value) => !known.includes(value))

/** From the place itself up to the county. */
const upTheTree = (code: string) => [12, 9, 6].map((digits) => code.slice(0, digits))

describe("the demo market", () => {
  it("has goods and sellers enough for a market day", () => {
    expect(LISTINGS.filter(({ waiting }) => !waiting).length).toBeGreaterThanOrEqual(24)
    expect(SELLERS.length).toBeGreaterThanOrEqual(6)
    expect(new Set(HUBS.map(({ place_code }) => place_code)).size).toBeGreaterThanOrEqual(2)
    expect(new Set(SELLERS.map(({ kind }) => kind)).size).toBe(4)
  })

  it("leaves something for the operator to decide", () => {
    expect(APPLICANTS.length).toBeGreaterThan(0)
    expect(LISTINGS.some(({ waiting }) => waiting)).toBe(true)
  })

  it("hangs every place below a county and every seller at a place with a hub up the tree", () => {
    expect(
      without(
        codes.filter((code) => code.length > 6).map((code) => code.slice(0, code.length - 3)),
        codes
      )
    ).toEqual([])
    expect(
      without(
        SELLERS.map(({ place_code }) => place_code),
        codes
      )
    ).toEqual([])
    const hubCodes = HUBS.map(({ place_code }) => place_code)
    expect(
      SELLERS.filter(
        ({ place_code }) => !upTheTree(place_code).some((code) => hubCodes.includes(code))
      )
    ).toEqual([])
  })

  it("lists only goods of sellers who are admitted, on shelves that exist", () => {
    expect(
      without(
        LISTINGS.map(({ seller }) => seller),
        SELLERS.map(({ key }) => key)
      )
    ).toEqual([])
    expect(
      without(
        LISTINGS.map(({ category }) => category),
        CATEGORIES.map(({ handle }) => handle)
      )
    ).toEqual([])
    expect(
      without(
        CLERK.acts_for,
        SELLERS.map(({ key }) => key)
      )
    ).toEqual([])
  })

  it("gives every listing its own picture and title", () => {
    expect(
      without(
        [...LISTINGS, ...PLACES].map(({ picture }) => picture),
        Object.keys(PICTURES)
      )
    ).toEqual([])
    expect(new Set(LISTINGS.map(({ picture }) => picture)).size).toBe(LISTINGS.length)
    expect(new Set(LISTINGS.map(({ seller, title }) => `${seller}/${title.zh}`)).size).toBe(
      LISTINGS.length
    )
  })

  it.each(LISTINGS.map((listing) => [listing.title.en, listing] as const))(
    "prices and weighs %s in whole, positive numbers",
    (_, listing) => {
      const numbers = [
        listing.price_fen,
        listing.stock,
        listing.net_weight_grams,
        listing.gross_weight_grams,
      ]
      expect(numbers.filter((value) => !Number.isSafeInteger(value) || value <= 0)).toEqual([])
      expect(listing.gross_weight_grams).toBeGreaterThanOrEqual(listing.net_weight_grams)
    }
  )

  it("speaks Chinese and English everywhere", () => {
    const texts = [...LISTINGS, ...PLACES, ...SELLERS, ...HUBS, ...CATEGORIES].flatMap((row) =>
      Object.values(row).filter(
        (value): value is { zh: string; en: string } => typeof value === "object" && "zh" in value
      )
    )
    expect(texts.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/[a-z]/i.test(en))).toEqual(
      []
    )
  })

  it("names the law behind every rate, and exempts only what farmers grew themselves", () => {
    expect(
      Object.values(VAT)
        .flat()
        .filter(({ legal_ref }) => !legal_ref.trim())
    ).toEqual([])
    const farmers = SELLERS.filter(({ kind }) => kind === "farmer").map(({ key }) => key)
    expect(
      LISTINGS.filter(({ vat, seller }) => (vat === "ownProduce") !== farmers.includes(seller))
    ).toEqual([])
    expect(LISTINGS.filter(({ tax_code }) => tax_code && !/^\d{19}$/.test(tax_code))).toEqual([])
  })

  it("uses social credit codes that belong to nobody, and one that an operator has to think about", () => {
    const ids = SELLERS.flatMap(({ tax_id }) => tax_id ?? [])
    expect(
      ids.filter((id) => checkUscc(id) !== "valid" || !id.slice(8).startsWith("000000"))
    ).toEqual([])
    const applied = APPLICANTS.map(({ facts }) => String(facts.uscc))
    expect(applied.filter((id) => !id.slice(8).startsWith("000000"))).toEqual([])
    expect(applied.map(checkUscc)).toEqual(["valid", "checksum"])
    expect(SELLERS.filter(({ kind, tax_id }) => (kind === "farmer") === Boolean(tax_id))).toEqual(
      []
    )
  })

  it("uses telephone numbers of the invented range, each once among the people", () => {
    const people = [...SELLERS, ...APPLICANTS, CLERK].map(({ phone }) => phone)
    expect(
      [...people, ...HUBS.map(({ phone }) => phone)].filter((phone) => !/^199000\d{5}$/.test(phone))
    ).toEqual([])
    expect(new Set(people).size).toBe(people.length)
  })

  it("can send every storage class anywhere in the country, and live animals in the province", () => {
    const sentTo = (code: string) =>
      FREIGHT_RATES.filter(({ destination_code }) => destination_code === code).map(
        ({ storage_class }) => storage_class
      )
    const kept = LISTINGS.map(({ storage_class }) => storage_class)
    expect(without(kept, [...sentTo(""), "live"])).toEqual([])
    expect(without(kept, sentTo("51"))).toEqual([])
  })

  it("shows every way of being had: all the year, in a season, ahead of it, alive, and not just now", () => {
    const inWindows = LISTINGS.filter(({ harvest_windows }) => harvest_windows)
    for (const { harvest_windows } of inWindows)
      expect(() => assertWindows(harvest_windows!)).not.toThrow()
    expect(inWindows.filter(({ preorder }) => preorder).length).toBeGreaterThan(0)
    expect(inWindows.filter(({ preorder }) => !preorder).length).toBeGreaterThan(0)
    expect(inWindows.length).toBeLessThan(LISTINGS.length)
    expect(LISTINGS.some(({ storage_class }) => storage_class === "live")).toBe(true)
    expect(LISTINGS.some(({ paused }) => paused)).toBe(true)
    const trusted = SELLERS.filter((seller) => seller.trusted).map(({ key }) => key)
    expect(trusted.length).toBeGreaterThan(0)
    // What a trusted seller lists waits for nobody.
    expect(LISTINGS.filter(({ seller, waiting }) => waiting && trusted.includes(seller))).toEqual(
      []
    )
  })
})
