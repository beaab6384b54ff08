import type { CartAddress } from "../lib/api/cart-types"
import type { Values } from "../lib/form"
import { parsePhone } from "../lib/phone"
import { provinceCode, provinceName } from "../lib/provinces"
import { errorsOf, parsed, type Parsed } from "./parsed"

/** Reads the checkout's address. Freight goes by the province's division code, kept beside its name. */
export function parseAddress(values: Values): Parsed<CartAddress> {
  const phone = parsePhone(values.phone ?? "")
  const errors = errorsOf({
    name: !values.name && "name",
    phone: !phone && "phone",
    province: !provinceName(values.province ?? "") && "province",
    city: !values.city && "city",
    district: !values.district && "district",
    address: (values.address ?? "").length < 3 && "address",
  })
  return parsed(errors, () => ({ ...draftAddress(values), phone }))
}

/** What can be kept of a half-filled form. */
export function draftAddress(values: Values): CartAddress {
  const { name = "", phone = "", province = "", city = "", district = "", address = "" } = values
  return {
    first_name: name,
    phone,
    province: provinceName(province) ?? "",
    city,
    address_1: `${district}${address}`,
    country_code: "cn",
    metadata: { division_code: provinceName(province) ? province : "", district, address },
  }
}

/** The form's values for an address kept with the basket. */
export function addressValues(address: CartAddress | null | undefined): Values {
  const kept = address?.metadata ?? {}
  const text = (value: unknown) => (typeof value === "string" ? value : "")
  return {
    name: address?.first_name ?? "",
    phone: address?.phone ?? "",
    province: provinceCode(address?.province),
    city: address?.city ?? "",
    district: text(kept.district),
    address: text(kept.address) || (address?.address_1 ?? ""),
  }
}
