import type { Posting } from "../../types/trade"

/** The same entries with their signs turned: how the ledger takes something back without forgetting it. */
export function reversePosting(posting: Posting, source_event: string): Posting {
  return {
    ...posting,
    kind: "reversal",
    source_event,
    memo: { zh: `冲销：${posting.memo.zh}`, en: `Reversed: ${posting.memo.en}` },
    entries: posting.entries.map((entry) => ({ ...entry, amount_fen: -entry.amount_fen })),
  }
}
