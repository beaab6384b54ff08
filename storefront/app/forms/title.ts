import type { Recipient, TitleInput } from "../lib/api/invoice-types"
import type { Values } from "../lib/form"
import { parsePhone } from "../lib/phone"
import { provinceCode, provinceName } from "../lib/provinces"
import { errorsOf, parsed, type FieldErrors, type Parsed } from "./parsed"

/** Reads who an invoice is made out to. The backend judges the check character; here only the form is judged. */
export function parseTitle(values: Values): Parsed<TitleInput> {
  const company = values.title_kind === "company"
  const taxId = (values.tax_id ?? "").normalize("NFKC").replace(/[\s-]/g, "").toUpperCase()
  const errors = errorsOf({
    title_kind: !company && values.title_kind !== "person" && "choose",
    title_name: !values.title_name && "required",
    tax_id: taxIdError(company, taxId),
  })
  return parsed(errors, () => ({
    kind: company ? "company" : "person",
    name: values.title_name!,
    tax_id: taxId || null,
    tax_id_confirmed: values.tax_id_confirmed === "yes",
    address: values.title_address || null,
    phone: values.title_phone || null,
    bank: values.bank || null,
    bank_account: values.bank_account || null,
  }))
}

function taxIdError(company: boolean, taxId: string) {
  if (!taxId) return company && "taxIdMissing"
  return !/^[0-9A-Z]{15}$|^[0-9A-Z]{18}$|^[0-9A-Z]{20}$/.test(taxId) && "taxId"
}

/** Reads where paper is posted to. */
export function parseRecipient(values: Values): Parsed<Recipient> {
  const phone = parsePhone(values.post_phone ?? "")
  const province = provinceName(values.post_province ?? "")
  const errors: FieldErrors = errorsOf({
    post_name: !values.post_name && "required",
    post_phone: !phone && "phone",
    post_province: !province && "province",
    post_city: !values.post_city && "city",
    post_address: (values.post_address ?? "").length < 3 && "address",
  })
  return parsed(errors, () => ({
    name: values.post_name!,
    phone: phone!,
    province: province!,
    city: values.post_city!,
    district: values.post_district ?? "",
    address: values.post_address!,
  }))
}

/** True when anything was typed for the post. */
export const wantsPost = (values: Values): boolean =>
  ["post_name", "post_phone", "post_city", "post_address"].some((name) => values[name])

/** The form's values for a kept title. */
export function titleValues(title: TitleInput): Values {
  const { recipient } = title
  return {
    title_kind: title.kind,
    title_name: title.name,
    tax_id: title.tax_id ?? "",
    title_address: title.address ?? "",
    title_phone: title.phone ?? "",
    bank: title.bank ?? "",
    bank_account: title.bank_account ?? "",
    ...(recipient ? recipientValues(recipient) : {}),
  }
}

/** The form's values for a kept recipient. */
export const recipientValues = (recipient: Recipient): Values => ({
  post_name: recipient.name,
  post_phone: recipient.phone,
  post_province: provinceCode(recipient.province),
  post_city: recipient.city,
  post_district: recipient.district ?? "",
  post_address: recipient.address,
})

/** Reads a title to keep, with the recipient of posted paper when one was typed. */
export function parseSavedTitle(values: Values): Parsed<TitleInput> {
  const title = parseTitle(values)
  if (!wantsPost(values)) return title
  const recipient = parseRecipient(values)
  if (title.ok && recipient.ok)
    return { ok: true, value: { ...title.value, recipient: recipient.value } }
  const errors = [title, recipient].map((read) => (read.ok ? {} : read.errors))
  return { ok: false, errors: Object.assign({}, ...errors) as FieldErrors }
}
