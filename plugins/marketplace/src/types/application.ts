import type { DeadlineView } from "@xiangji/deadlines/workflows"
import type { LocalText } from "@xiangji/kernel"
import type { FactName, Facts } from "../domain/application/facts"
import type { FactWarning } from "../domain/application/warnings"
import type { ApplicationPurpose, ApplicationState } from "../domain/application-states"
import type { PaperLink } from "../domain/paper-link"
import type { SellerState } from "../domain/seller-states"
import type { PaperKind } from "./market"

export type { FactName, Facts } from "../domain/application/facts"
export type { FactWarning } from "../domain/application/warnings"

/** A paper with a link to it that works for five minutes. */
export type PaperView = PaperLink & { id: string; kind: PaperKind; mime: string }

/** One move of an application. */
export type ApplicationMove = {
  at: Date
  from: ApplicationState
  to: ApplicationState
  reason: string | null
  notes: Record<string, string> | null
}

/** An application as its applicant sees it; the identity number is masked. */
export type ApplicationView = {
  id: string
  purpose: ApplicationPurpose
  state: ApplicationState
  seller_id: string | null
  facts: Partial<Facts>
  missing: (FactName | PaperKind)[]
  warnings: FactWarning[]
  /** Why fields were sent back. */
  notes: Record<string, string>
  reason: string | null
  papers: PaperView[]
  clock: DeadlineView | null
  history: ApplicationMove[]
  submitted_at: Date | null
  decided_at: Date | null
  created_at: Date
  updated_at: Date
}

/** An application in a list. */
export type ApplicationSummary = Pick<
  ApplicationView,
  | ("id" | "purpose" | "state" | "seller_id" | "reason")
  | ("clock" | "submitted_at" | "decided_at" | "updated_at")
> & { name: LocalText | null }

type PlaceInBrief = { id: string; code: string; name: LocalText }

/** A row of the operators' queue. */
export type ApplicationInQueue = ApplicationSummary & {
  kind: string | null
  place: PlaceInBrief | null
  applicant: { id: string; name: string; phone: string | null }
  warnings: FactWarning[]
}

/** Everything an operator judges an application by. */
export type ApplicationFile = Omit<ApplicationView, "history"> & {
  applicant: { id: string; name: string; phone: string | null }
  place: PlaceInBrief | null
  /** Whether there is an identity number that can be asked for. */
  has_number: boolean
  /** The facts in force, for a change. */
  current: Partial<Facts> | null
  seller: { id: string; name: LocalText; state: SellerState; hub_id: string | null } | null
  similar: {
    seller_id: string
    name: LocalText
    place: LocalText
    state: SellerState
    taken: boolean
  }[]
  /** Others who gave the same identity number or social credit code. */
  same_number: {
    type: "seller" | "application"
    id: string
    name: LocalText | null
    state: string
  }[]
  history: (ApplicationMove & { by: string | null })[]
}
