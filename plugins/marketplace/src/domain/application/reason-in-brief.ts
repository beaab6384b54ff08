import { FACT_LABELS } from "./facts"
import { PAPER_LABELS } from "./paper-labels"

const LABELS: Readonly<Record<string, { zh: string }>> = { ...FACT_LABELS, ...PAPER_LABELS }

/** One sentence out of a reason and reasons by field: what the seller's state shows. Null when none was given. */
export function reasonInBrief(
  reason: string | undefined,
  notes: Readonly<Record<string, string>> = {}
): string | null {
  const byField = Object.entries(notes).map(([name, why]) => `${LABELS[name]?.zh ?? name}：${why}`)
  return [...(reason ? [reason] : []), ...byField].join("；") || null
}
