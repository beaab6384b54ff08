import { type CodeAim, hashCode, sameHash } from "../../domain/code"
import type { TriedCode } from "../../domain/code-faults"

/** The newest code of a number and purpose, as it lies in the database. */
export type NewestCode = TriedCode & { id: string; salt: string; code_hash: string }

/** How a typed code compares: only `wrong` costs a try, `closed` codes are no longer compared at all. */
export function isRight(
  row: NewestCode | null,
  typed: CodeAim & { code: string },
  { secret, tries }: { secret: string; tries: number }
): "right" | "wrong" | "closed" {
  if (!row || row.consumed || row.expired || row.attempts >= tries) return "closed"
  const hash = hashCode(secret, { ...typed, salt: row.salt })
  return sameHash(hash, row.code_hash) ? "right" : "wrong"
}
