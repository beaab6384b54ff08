import { fault, type LocalText } from "@xiangji/kernel"
import type { PaperKind, SellerKind } from "../../types/market"
import { FACT_LABELS, type FactName, type Facts } from "./facts"
import { PAPER_LABELS } from "./paper-labels"

const OF_EVERYBODY = ["name", "place_id", "legal_name"] as const
const CONTACT_AND_ACCOUNT = [
  "phone",
  "address",
  "bank_name",
  "bank_account",
  "account_holder",
] as const

/** What has to be handed in, by kind. Story, tax standing and reason are not asked for: they have usual values. */
const PAPERS: Readonly<Record<SellerKind, readonly PaperKind[]>> = {
  farmer: ["id_front", "id_back"],
  household: ["licence"],
  cooperative: ["licence"],
  company: ["licence"],
}

/** The number a kind of seller is known by. */
export const numberOf = (kind: SellerKind): "id_number" | "uscc" =>
  kind === "farmer" ? "id_number" : "uscc"

/** What is still missing, in the order in which it is asked for: fields by name, papers by kind. */
export function missingFrom(
  facts: Partial<Facts>,
  papers: readonly PaperKind[]
): (FactName | PaperKind)[] {
  const { kind } = facts
  const fields: FactName[] = [
    "kind",
    ...OF_EVERYBODY,
    ...(kind ? [numberOf(kind)] : []),
    ...CONTACT_AND_ACCOUNT,
  ]
  const wanted = kind ? PAPERS[kind] : []
  return [
    ...fields.filter((name) => facts[name] === undefined),
    ...wanted.filter((paper) => !papers.includes(paper)),
  ]
}

const labelOf = (name: string) => ({ ...FACT_LABELS, ...PAPER_LABELS })[name as FactName]

/** Refuses to hand in what is not complete (`MARKET-APPLICATION-02`). */
export function assertComplete(missing: readonly string[]): void {
  if (!missing.length) return
  const say = (language: keyof LocalText) => missing.map((name) => labelOf(name)[language])
  throw fault("invalid", "MARKET-APPLICATION-02", {
    zh: `还缺这些内容：${say("zh").join("、")}`,
    en: `Still missing: ${say("en").join(", ")}`,
  })
}
