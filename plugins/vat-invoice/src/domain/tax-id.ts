import { checkUscc, fault, normaliseNumber, type LocalText } from "@xiangji/kernel"

/** Who an invoice is made out to: an organisation or a natural person. */
export type TitleKind = "company" | "person"

/** A remark about a field: `block` refuses it, `warn` asks for a second look. */
export type FieldCheck = {
  field: string
  level: "block" | "warn"
  code: string
  message: LocalText
}

/** Written forms differ in case, width and spacing; the meaning does not. */
export const normaliseTaxId = normaliseNumber

/**
 * Judges a taxpayer number 纳税人识别号. An organisation has an 18-character social credit code, or still the older
 * 15 characters (6 of the region, 9 of the organisation) or 20; those two, and a person's number, carry no check that
 * holds in general, so only their form is judged.
 */
export function checkTaxId(kind: TitleKind, taxId: string | null): FieldCheck | null {
  if (!taxId) return kind === "company" ? MISSING : null
  if (kind === "person") return /^[0-9A-Z]{15,20}$/.test(taxId) ? null : FORMAT
  if (/^(\d{6}[0-9A-Z]{9}|[0-9A-Z]{20})$/.test(taxId)) return null
  const verdict = checkUscc(taxId)
  return verdict === "valid" ? null : verdict === "format" ? FORMAT : CHECKSUM
}

/** Refuses a blocking fault, and a warning that the owner has not confirmed. */
export function assertTaxId(kind: TitleKind, taxId: string | null, confirmed: boolean): void {
  const check = checkTaxId(kind, taxId)
  if (check && (check.level === "block" || !confirmed))
    throw fault("invalid", check.code, check.message)
}

const MISSING: FieldCheck = {
  field: "tax_id",
  level: "block",
  code: "INVOICE-TITLE-01",
  message: {
    zh: "企业抬头必须填写纳税人识别号",
    en: "A company's title needs its taxpayer number",
  },
}

const FORMAT: FieldCheck = {
  field: "tax_id",
  level: "block",
  code: "INVOICE-TITLE-02",
  message: {
    zh: "纳税人识别号格式不对：应为18位统一社会信用代码，或15位、20位旧号码",
    en: "Not a taxpayer number: expected the 18-character social credit code, or an older one of 15 or 20",
  },
}

const CHECKSUM: FieldCheck = {
  field: "tax_id",
  level: "warn",
  code: "INVOICE-TITLE-03",
  message: {
    zh: "纳税人识别号的校验位不符，请对照营业执照再看一遍；确认无误可继续",
    en: "The check character does not fit. Compare it with the business licence; confirm it if it is right",
  },
}
