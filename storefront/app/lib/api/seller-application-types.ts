import type { LocalText } from "../../i18n/language"
import type { SellerKind } from "./market-types"

export const TAXPAYER_KINDS = ["exempt_farmer", "small_scale", "general"] as const
export type TaxpayerKind = (typeof TAXPAYER_KINDS)[number]

export const ISSUANCE_ROUTES = ["bureau_proxy", "self", "platform", "buyer_purchase"] as const
export type IssuanceRoute = (typeof ISSUANCE_ROUTES)[number]

export const PAPER_KINDS = ["id_front", "id_back", "licence", "permit", "other"] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** What somebody registers about a seller; an identity number is masked when read. */
export type Facts = {
  kind: SellerKind
  name: LocalText
  place_id: string
  story: LocalText
  legal_name: string
  id_number: string
  uscc: string
  checksum_reason: string
  taxpayer_kind: TaxpayerKind
  issuance_route: IssuanceRoute
  phone: string
  address: string
  bank_name: string
  bank_account: string
  account_holder: string
}

/** What a step sends: answers, and null for one that was emptied. */
export type FactsInput = { [Name in keyof Facts]?: Facts[Name] | null }

export type ApplicationState =
  "draft" | "submitted" | "sent_back" | "approved" | "rejected" | "withdrawn"

/** Until when the office answers. */
export type Clock = {
  state: "running" | "paused" | "met" | "cancelled"
  due_at: string
  breached: boolean
}

/** A photographed paper; `url` works until `expires_at`. */
export type Paper = { id: string; kind: PaperKind; url: string; expires_at: string }

/** A field that is probably wrong, but may be right. */
export type Warning = { field: string; code: string; messages: LocalText; overridden: boolean }

/** What is asked of the market to register: a new seller, or other facts about one. */
export type Application = {
  id: string
  purpose: "registration" | "change"
  state: ApplicationState
  seller_id: string | null
  facts: Partial<Facts>
  /** Fields and papers it cannot be handed in without. */
  missing: string[]
  warnings: Warning[]
  /** Why fields were sent back. */
  notes: Partial<Record<string, string>> | null
  reason: string | null
  papers: Paper[]
  clock: Clock | null
  history: {
    at: string
    from: ApplicationState | null
    to: ApplicationState
    reason: string | null
    notes: Partial<Record<string, string>> | null
  }[]
  submitted_at: string | null
  decided_at: string | null
  updated_at: string
}

/** An application as the list of one's own shows it. */
export type ApplicationSummary = Pick<Application, "id" | "purpose" | "state" | "updated_at"> &
  Partial<Pick<Application, "seller_id" | "clock" | "submitted_at" | "reason">> & {
    name?: LocalText | null
  }
