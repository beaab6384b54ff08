import { addressValues, draftAddress, parseAddress } from "../address"
import { parseInvoiceRequest } from "../invoice-request"
import { parseNewRequest } from "../new-request"
import { parseSavedTitle, parseTitle, titleValues } from "../title"

const address = {
  name: "陈会计",
  phone: "138 1234 5678",
  province: "51",
  city: "成都市",
  district: "武侯区",
  address: "人民南路四段 1 号",
}

describe("the checkout's address", () => {
  it("carries the province's division code, by which freight goes", () => {
    const read = parseAddress(address)
    expect(read).toMatchObject({
      ok: true,
      value: {
        phone: "13812345678",
        province: "四川省",
        address_1: "武侯区人民南路四段 1 号",
        country_code: "cn",
        metadata: { division_code: "51" },
      },
    })
  })

  it("names every missing field at once", () => {
    expect(parseAddress({ province: "99" })).toEqual({
      ok: false,
      errors: {
        name: "name",
        phone: "phone",
        province: "province",
        city: "city",
        district: "district",
        address: "address",
      },
    })
  })

  it("survives being kept with the basket", () => {
    expect(addressValues(draftAddress(address))).toEqual(address)
  })
})

describe("who an invoice is made out to", () => {
  const company = { title_kind: "company", title_name: "某某公司", tax_id: "9111 0000 6000 37341l" }
  const post = {
    post_name: "陈会计",
    post_phone: "13812345678",
    post_province: "51",
    post_city: "成都市",
    post_address: "人民南路 1 号",
  }

  it("reads a taxpayer number however it is spaced", () => {
    expect(parseTitle(company)).toMatchObject({ ok: true, value: { tax_id: "91110000600037341L" } })
  })

  it("needs the number of a company but not of a person", () => {
    expect(parseTitle({ ...company, tax_id: "" })).toMatchObject({
      errors: { tax_id: "taxIdMissing" },
    })
    expect(parseTitle({ title_kind: "person", title_name: "王桂芳" }).ok).toBe(true)
    expect(parseTitle({ ...company, tax_id: "123" })).toMatchObject({ errors: { tax_id: "taxId" } })
  })

  it("refuses a special invoice for a person, beside the field", () => {
    const person = {
      title_kind: "person",
      title_name: "王桂芳",
      kind: "special",
      medium: "digital",
    }
    expect(parseInvoiceRequest(person)).toEqual({
      ok: false,
      errors: { kind: "specialNeedsCompany" },
    })
  })

  it("asks for an address only when paper is wanted", () => {
    const asked = { ...company, kind: "normal", medium: "digital" }
    expect(parseInvoiceRequest(asked).ok).toBe(true)
    expect(parseInvoiceRequest({ ...asked, medium: "paper" })).toMatchObject({
      ok: false,
      errors: { post_name: "required", post_phone: "phone" },
    })
  })

  it("keeps a title with its recipient and shows it again as typed", () => {
    const read = parseSavedTitle({ ...company, ...post })
    expect(read.ok && titleValues(read.value)).toMatchObject({ ...post, title_name: "某某公司" })
  })
})

describe("an accountant's request", () => {
  const typed = { title_id: "vtit_1", kind: "normal", medium: "digital" }

  it("takes several orders at once", () => {
    const order_codes = "1042-7KQ2M9PX4D 1043-7KQ2M9PX4D"
    expect(parseNewRequest({ ...typed, order_codes })).toMatchObject({
      ok: true,
      value: { order_keys: ["1042-7KQ2M9PX4D", "1043-7KQ2M9PX4D"] },
    })
  })

  it("sends nothing while one code is unclear, and names it", () => {
    expect(parseNewRequest({ ...typed, order_codes: "1042-7KQ2M9PX4D nonsense" })).toEqual({
      ok: false,
      errors: { order_codes: "orderCode" },
      unclear: "nonsense",
    })
  })
})
