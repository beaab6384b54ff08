import { fault } from "@xiangji/kernel"
import type { TitleInput } from "../types/input"
import type { Recipient, TitleSnapshot } from "../types/snapshots"
import { assertTaxId, checkTaxId, normaliseTaxId, type FieldCheck } from "./tax-id"

/** A title ready to be kept: tidy, checked, with its owner's word on a doubtful number. */
export type Title = TitleSnapshot & { tax_id_confirmed: boolean; recipient: Recipient | null }

/** Longest name the tax platform takes. */
const NAME_LENGTH = 300

/** Address and phone share one field of 100 characters on the invoice. */
const CONTACT_LENGTH = 100

/** Tidies and checks a title as typed. Faults are `INVOICE-TITLE-01` to `-05`. */
export function readTitle(input: TitleInput): Title {
  const title: Title = {
    kind: input.kind,
    name: input.name.trim(),
    tax_id: input.tax_id?.trim() ? normaliseTaxId(input.tax_id) : null,
    address: tidy(input.address),
    phone: tidy(input.phone),
    bank: tidy(input.bank),
    bank_account: tidy(input.bank_account),
    tax_id_confirmed: input.tax_id_confirmed ?? false,
    recipient: input.recipient ?? null,
  }
  if (!title.name || title.name.length > NAME_LENGTH) throw badName()
  if (`${title.address ?? ""}${title.phone ?? ""}`.length > CONTACT_LENGTH) throw longContact()
  assertTaxId(title.kind, title.tax_id, title.tax_id_confirmed)
  return title
}

/** What a page should still say about a title that was accepted. */
export function checkTitle(title: Pick<Title, "kind" | "tax_id" | "recipient">): FieldCheck[] {
  const doubtful = checkTaxId(title.kind, title.tax_id)
  return [doubtful, title.recipient ? null : NO_RECIPIENT].filter((check) => check !== null)
}

/** What an invoice copies of a title. */
export function titleSnapshot(title: TitleSnapshot): TitleSnapshot {
  const { kind, name, tax_id, address, phone, bank, bank_account } = title
  return { kind, name, tax_id, address, phone, bank, bank_account }
}

const tidy = (text: string | null | undefined) => text?.trim() || null

const badName = () =>
  fault("invalid", "INVOICE-TITLE-04", {
    zh: `请填写抬头名称，不超过${NAME_LENGTH}个字`,
    en: `A title needs a name of at most ${NAME_LENGTH} characters`,
  })

const longContact = () =>
  fault("invalid", "INVOICE-TITLE-05", {
    zh: `地址和电话合计不能超过${CONTACT_LENGTH}个字`,
    en: `Address and phone together have at most ${CONTACT_LENGTH} characters`,
  })

const NO_RECIPIENT: FieldCheck = {
  field: "recipient",
  level: "warn",
  code: "INVOICE-TITLE-06",
  message: {
    zh: "还没有收件地址，纸质发票寄出前需要补上",
    en: "No postal address yet; paper invoices need one before they can be posted",
  },
}
