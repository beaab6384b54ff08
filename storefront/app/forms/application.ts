import { SELLER_KINDS, type SellerKind } from "../lib/api/market-types"
import {
  ISSUANCE_ROUTES,
  TAXPAYER_KINDS,
  type Facts,
  type FactsInput,
  type IssuanceRoute,
  type TaxpayerKind,
} from "../lib/api/seller-application-types"
import type { Values } from "../lib/form"
import { parsePhone } from "../lib/phone"
import type { Step } from "./application-steps"
import { isOneOf } from "./is-one-of"
import { errorsOf, parsed, type FieldError, type Parsed } from "./parsed"

type Known = Partial<Facts>
type Read = Parsed<FactsInput>

/** Reads one step of a registration. `known` is what is kept already; a hidden number left empty stays as it is. */
export function parseStep(step: Exclude<Step, "papers">, values: Values, known: Known): Read {
  return READ[step](values, known)
}

const READ: Record<Exclude<Step, "papers">, (values: Values, known: Known) => Read> = {
  kind: ({ kind }) =>
    parsed(errorsOf({ kind: !isOneOf(SELLER_KINDS, kind) && "choose" }), () => ({
      kind: kind as SellerKind,
    })),
  name: ({ name = "", name_en, story = "" }) =>
    parsed(
      errorsOf({ name: needed(name, 40, 2), story: story.length > 4000 && "tooLong" }),
      () => ({
        name: { zh: name, ...(name_en ? { en: name_en } : {}) },
        ...(story ? { story: { zh: story } } : {}),
      })
    ),
  place: ({ place_id = "", address = "", phone: typed = "" }) => {
    const phone = parsePhone(typed)
    const errors = errorsOf({
      place_id: !place_id && "place",
      address: needed(address, 200, 4),
      phone: !phone && "phone",
    })
    return parsed(errors, () => ({ place_id, address, phone: phone! }))
  },
  identity: readIdentity,
  account: (values, known) => {
    const { bank_name = "", account_holder = "" } = values
    const bank_account = plainCode(values.bank_account)
    const kept = !bank_account && Boolean(known.bank_account)
    const errors = errorsOf({
      bank_name: needed(bank_name, 80, 2),
      bank_account: !kept && !/^\d{8,30}$/.test(bank_account) && "bankAccount",
      account_holder: needed(account_holder, 80, 2),
    })
    return parsed(errors, () => ({
      bank_name,
      account_holder,
      ...(kept ? {} : { bank_account }),
    }))
  },
  tax: ({ taxpayer_kind, issuance_route }) => {
    const errors = errorsOf({
      taxpayer_kind: !isOneOf(TAXPAYER_KINDS, taxpayer_kind) && "choose",
      issuance_route: !isOneOf(ISSUANCE_ROUTES, issuance_route) && "choose",
    })
    return parsed(errors, () => ({
      taxpayer_kind: taxpayer_kind as TaxpayerKind,
      issuance_route: issuance_route as IssuanceRoute,
    }))
  },
}

/** The form of a number is judged here and blocks; its check character is judged by the backend and may be explained. */
function readIdentity(values: Values, known: Known): Read {
  const { legal_name = "", checksum_reason = "" } = values
  const field = known.kind === "farmer" || !known.kind ? "id_number" : "uscc"
  const number = plainCode(values[field])
  const kept = !number && Boolean(known[field])
  const wrong: FieldError = field === "uscc" ? "uscc" : "idNumber"
  const errors = errorsOf({
    legal_name: needed(legal_name, 80, 2),
    [field]: !kept && !FORM[field].test(number) && wrong,
    checksum_reason:
      Boolean(values.number_right && checksum_reason) && lengthOf(checksum_reason, 200, 4),
  })
  return parsed(errors, () => ({
    legal_name,
    ...(kept ? {} : { [field]: number }),
    ...(values.number_right ? { checksum_reason: checksum_reason || values.number_right } : {}),
  }))
}

const FORM = {
  id_number: /^[1-9]\d{5}(19|20)\d{9}[\dX]$|^[1-9]\d{14}$/,
  uscc: /^[0-9A-HJ-NPQRTUWXY]{18}$|^\d{15}$/,
}

/** Numbers as people copy them: full-width, spaced, small letters. */
const plainCode = (typed = "") => typed.normalize("NFKC").replace(/[\s-]/g, "").toUpperCase()

const needed = (text: string, longest: number, shortest: number): FieldError | false =>
  text ? lengthOf(text, longest, shortest) : "required"

const lengthOf = (text: string, longest: number, shortest: number): FieldError | false =>
  text.length > longest ? "tooLong" : text.length < shortest && "tooShort"

/** How a kind of seller is usually taxed; the applicant and the review may say otherwise. */
export const USUAL_TAX: Record<SellerKind, Pick<Facts, "taxpayer_kind" | "issuance_route">> = {
  farmer: { taxpayer_kind: "exempt_farmer", issuance_route: "bureau_proxy" },
  household: { taxpayer_kind: "small_scale", issuance_route: "self" },
  cooperative: { taxpayer_kind: "small_scale", issuance_route: "self" },
  company: { taxpayer_kind: "general", issuance_route: "self" },
}

/** The form's values for what is kept; numbers that are kept hidden are never put into a field. */
export function applicationValues(facts: Known, member: { name: string; phone?: string | null }) {
  const usual = USUAL_TAX[facts.kind ?? "farmer"]
  const legal = facts.legal_name ?? (facts.kind === "farmer" ? member.name : "")
  const values: Values = {
    kind: facts.kind ?? "",
    name: facts.name?.zh ?? "",
    name_en: facts.name?.en && facts.name.en !== facts.name.zh ? facts.name.en : "",
    story: facts.story?.zh ?? "",
    place_id: facts.place_id ?? "",
    address: facts.address ?? "",
    phone: (facts.phone ?? member.phone ?? "").replace(/^\+86/, ""),
    legal_name: legal,
    id_number: "",
    uscc: masked(facts.uscc) ? "" : (facts.uscc ?? ""),
    bank_name: facts.bank_name ?? "",
    bank_account: masked(facts.bank_account) ? "" : (facts.bank_account ?? ""),
    account_holder: facts.account_holder ?? legal,
    taxpayer_kind: facts.taxpayer_kind ?? usual.taxpayer_kind,
    issuance_route: facts.issuance_route ?? usual.issuance_route,
  }
  return values
}

/** True for a number shown only in part. */
export const masked = (text: string | undefined) => Boolean(text && /[*＊•]/.test(text))
