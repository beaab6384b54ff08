import { SELLER_KINDS, type SellerKind } from "../lib/api/market-types"
import type { Application } from "../lib/api/seller.server"
import type { Values } from "../lib/form"
import { parsePhone } from "../lib/phone"
import { errorsOf, parsed, type Parsed } from "./parsed"

/** Reads an application as seller. */
export function parseApplication(values: Values): Parsed<Application> {
  const phone = parsePhone(values.phone ?? "")
  const errors = errorsOf({
    name: !values.name && "required",
    kind: !SELLER_KINDS.some((kind) => kind === values.kind) && "choose",
    place_id: !values.place_id && "choose",
    phone: !phone && "phone",
  })
  return parsed(errors, () => ({
    name: values.name!,
    kind: values.kind as SellerKind,
    place_id: values.place_id!,
    phone: phone!,
    ...(values.story ? { story: { zh: values.story } } : {}),
  }))
}
