import type { Membership, PlaceChoice } from "../api/seller-types"
import { readChange } from "../ask-change.server"
import { chooseSellers } from "../choose-sellers"
import { choosePlace } from "../choose-place"
import { PERIODS, periodsOfWindows, windowsOfPeriods } from "../harvest-periods"
import { recentSellers, rememberSeller } from "../recent-sellers"
import { wantsBigText } from "../text-size"

const asked = (cookie: string) => new Request("http://web.test/", { headers: { Cookie: cookie } })

describe("ten-day periods", () => {
  it("join neighbours and end on the last day of their month", () => {
    expect(windowsOfPeriods([3, 4, 5, 20])).toEqual([
      { from: "02-01", to: "02-29" },
      { from: "07-21", to: "07-31" },
    ])
  })

  it("run over New Year", () => {
    expect(windowsOfPeriods([0, 34, 35])).toEqual([{ from: "12-11", to: "01-10" }])
  })

  it("come back as they were chosen", () => {
    for (const chosen of [[0], [35], [0, 1, 34, 35], [5, 6, 7, 20]])
      expect(periodsOfWindows(windowsOfPeriods(chosen))).toEqual(chosen)
  })

  it("are no season when all or none are chosen", () => {
    expect(windowsOfPeriods([])).toEqual([])
    expect(windowsOfPeriods(Array.from({ length: PERIODS }, (_, index) => index))).toEqual([])
  })
})

describe("choosing a seller", () => {
  const memberships = ["李大娘", "王嬢嬢", "老黄", "周家", "叶家", "罗家", "合作社"].map(
    (zh, index) =>
      ({ seller: { id: `sel_${index}`, name: { zh }, handle: `h${index}` } }) as Membership
  )

  it("shows those acted for lately first, but not while looking for a name", () => {
    const choice = chooseSellers(memberships, { q: "", offset: 0, recent: ["sel_3", "sel_gone"] })
    expect(choice.recent.map(({ seller }) => seller.id)).toEqual(["sel_3"])
    expect(choice.found).toHaveLength(7)
    const found = chooseSellers(memberships, { q: "家", offset: 0, recent: ["sel_3"] })
    expect(found).toMatchObject({ count: 3, recent: [] })
  })

  it("remembers the last ones in a cookie", () => {
    const request = asked("a=1; xiangji_recent_sellers=sel_1.sel_2")
    expect(recentSellers(request)).toEqual(["sel_1", "sel_2"])
    expect(rememberSeller(request, "sel_1")).toBeNull()
    expect(rememberSeller(request, "sel_2")).toMatch(/^xiangji_recent_sellers=sel_2\.sel_1;/)
    expect(rememberSeller(request, "bad;id")).toBeNull()
  })
})

describe("choosing a village", () => {
  const places = [
    { id: "c", parent_id: null },
    { id: "t", parent_id: "c" },
    { id: "v", parent_id: "t" },
  ] as PlaceChoice[]
  const at = (query: string, kept?: string) => choosePlace(places, new URLSearchParams(query), kept)

  it("goes down one step at a time and ends at a village", () => {
    expect(at("").choices.map(({ id }) => id)).toEqual(["c"])
    expect(at("at=c").choices.map(({ id }) => id)).toEqual(["t"])
    expect(at("at=v").chosen.map(({ id }) => id)).toEqual(["c", "t", "v"])
  })

  it("keeps what was chosen until another is looked for", () => {
    expect(at("", "v").chosen).toHaveLength(3)
    expect(at("at=", "v").chosen).toEqual([])
    expect(at("place=t", "v").chosen.map(({ id }) => id)).toEqual(["c", "t"])
  })
})

describe("asking for other facts", () => {
  const current = {
    kind: "farmer" as const,
    name: { zh: "李大娘", en: "李大娘" },
    phone: "+8613812345678",
    bank_name: "农信",
    bank_account: "6222********0001",
    account_holder: "李桂英",
    legal_name: "李桂英",
    id_number: "5101**********123X",
    place_id: "v",
    address: "3组",
    taxpayer_kind: "exempt_farmer" as const,
    issuance_route: "bureau_proxy" as const,
  }
  const typed = {
    name: "李大娘",
    place_id: "v",
    address: "3组",
    phone: "13812345678",
    legal_name: "李桂英",
    bank_name: "农信",
    bank_account: "",
    account_holder: "李桂英",
    taxpayer_kind: "exempt_farmer",
    issuance_route: "bureau_proxy",
  }

  it("sends nothing when nothing is different", () => {
    expect(readChange(typed, current, { name: "李桂英" })).toEqual({ facts: {}, errors: {} })
  })

  it("sends only what is different", () => {
    const changed = { ...typed, bank_account: "6222 0000 0000 0002" }
    expect(readChange(changed, current, { name: "李桂英" })).toEqual({
      facts: { bank_account: "6222000000000002" },
      errors: {},
    })
  })

  it("names what cannot be read", () => {
    expect(readChange({ ...typed, phone: "12" }, current, { name: "李桂英" }).errors).toEqual({
      phone: "phone",
    })
  })
})

it("large text is asked for by a cookie", () => {
  expect(wantsBigText(asked("xiangji_text=big"))).toBe(true)
  expect(wantsBigText(asked("xiangji_text=small; b=xiangji_text"))).toBe(false)
})
