import type { FactName } from "../../domain/application/facts"
import { missingFrom, numberOf } from "../../domain/application/missing"
import { warningsOf, type FactWarning } from "../../domain/application/warnings"
import type { PaperRow } from "../../modules/market/sql/applications/papers"
import type { ApplicationRow } from "../../modules/market/sql/applications/rows"
import type { PaperKind } from "../../types/market"

/**
 * What keeps an application from being handed in. A change only says what is different, so that nothing can be missing
 * but the number of another kind of seller.
 */
export function missingOf(
  { purpose, facts }: Pick<ApplicationRow, "purpose" | "facts">,
  papers: readonly Pick<PaperRow, "kind">[]
): (FactName | PaperKind)[] {
  if (purpose === "registration")
    return missingFrom(
      facts,
      papers.map((paper) => paper.kind)
    )
  if (!facts.kind) return []
  const number = numberOf(facts.kind)
  return facts[number] === undefined ? [number] : []
}

/** What looks wrong about its numbers. */
export const warningsOfRow = ({ facts }: Pick<ApplicationRow, "facts">): FactWarning[] =>
  warningsOf(facts, Boolean(facts.id_number_doubtful))
