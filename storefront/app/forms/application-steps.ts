import type { PaperKind } from "../lib/api/seller-application-types"
import type { SellerKind } from "../lib/api/market-types"

/** The small steps of a registration, in the order a villager thinks of them. */
export const STEPS = ["kind", "name", "place", "identity", "papers", "account", "tax"] as const
export type Step = (typeof STEPS)[number]

/** Which answers belong to which step. */
export const FIELDS_OF: Record<Step, readonly string[]> = {
  kind: ["kind"],
  name: ["name", "story"],
  place: ["place_id", "address", "phone"],
  identity: ["legal_name", "id_number", "uscc", "checksum_reason"],
  papers: ["papers", "id_front", "id_back", "licence", "permit", "other"],
  account: ["bank_name", "bank_account", "account_holder"],
  tax: ["taxpayer_kind", "issuance_route"],
}

/** True for the name of a step. */
export const isStep = (name: string | undefined): name is Step => STEPS.includes(name as Step)

/** The step where a field is answered; `papers.id_front` and `name.zh` count by their parts. */
export function stepOfField(field: string): Step {
  const parts = field.split(/[.:]/)
  return STEPS.find((step) => parts.some((part) => FIELDS_OF[step].includes(part))) ?? "kind"
}

type Standing = {
  state: string
  missing: readonly string[]
  notes: Partial<Record<string, string>> | null
}

/** What comes after a step: the next one; of what came back the next with a note; the check once nothing is missing. */
export function stepAfter(step: Step, { state, missing, notes }: Standing): Step | "check" {
  const later = STEPS.slice(STEPS.indexOf(step) + 1)
  const noted = new Set(Object.keys(notes ?? {}).map(stepOfField))
  if (state === "sent_back") return later.find((next) => noted.has(next)) ?? "check"
  // The usual tax answers are there from the start: nothing of them is ever missing, but everybody shall see them once.
  return missing.length || step === "account" ? (later[0] ?? "check") : "check"
}

/** What comes before a step, if anything. */
export const stepBefore = (step: Step): Step | null => STEPS[STEPS.indexOf(step) - 1] ?? null

/** The first step with something missing, else the check. */
export function firstOpenStep(missing: readonly string[]): Step | "check" {
  const open = new Set(missing.map(stepOfField))
  return STEPS.find((step) => open.has(step)) ?? "check"
}

/** Which papers are asked for: a farmer has an identity card, everybody else a licence. */
export function papersOf(kind: SellerKind | undefined): { kind: PaperKind; needed: boolean }[] {
  const own: PaperKind[] = kind === "farmer" || !kind ? ["id_front", "id_back"] : ["licence"]
  return [
    ...own.map((paper) => ({ kind: paper, needed: true })),
    { kind: "permit", needed: false },
    { kind: "other", needed: false },
  ]
}
