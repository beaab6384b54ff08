import { checkResidentId, maskIdentityNumber } from "@xiangji/kernel"
import type { Vault } from "../vault"
import type { Facts } from "./facts"

/** Facts as a row keeps them: the identity number masked, and whether it failed its check. */
export type StoredFacts = Partial<Facts> & { id_number_doubtful?: boolean }

/** The identity number as a row keeps it beside the facts; both null where there is none. */
export type SealedNumber = { id_sealed: string | null; id_hash: string | null }

/** Facts that have just been typed, made fit for a row: the identity number leaves them for the vault. */
export function storable(
  facts: Partial<Facts>,
  typedNumber: string | undefined,
  kept: SealedNumber & { id_number_doubtful?: boolean },
  vault: Vault
): { facts: StoredFacts } & SealedNumber {
  const { id_number, uscc } = facts
  if (typedNumber)
    return {
      facts: {
        ...facts,
        id_number: maskIdentityNumber(typedNumber),
        id_number_doubtful: checkResidentId(typedNumber) === "checksum",
      },
      id_sealed: vault.seal(typedNumber),
      id_hash: vault.fingerprint(typedNumber),
    }
  if (id_number)
    return {
      facts: { ...facts, id_number_doubtful: kept.id_number_doubtful },
      id_sealed: kept.id_sealed,
      id_hash: kept.id_hash,
    }
  // The same business applying twice is found like the same person.
  return { facts, id_sealed: null, id_hash: uscc ? vault.fingerprint(uscc) : null }
}

/** The facts without what only the row needs to know. */
export function plainFacts({
  id_number_doubtful: _doubtful,
  ...facts
}: StoredFacts): Partial<Facts> {
  return facts
}
