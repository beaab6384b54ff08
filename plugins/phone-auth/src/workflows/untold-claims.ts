import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ClaimState } from "../domain/claim"

/** A decision that its claimant has not been told of. */
export type UntoldClaim = {
  id: string
  state: Exclude<ClaimState, "open">
  /** Proven by the code the claim was made with. */
  new_phone: string
  /** Of this try to tell it; two processes that try at once have the same, and one of them sends. */
  key: string
}

/** So often a message is tried that the vendor refuses. */
const TRIES = 5

// A try that was sent, or may have been, is the last one. Every try has a key of its own: core would send a second one
// under the first one's key, and never write down that it was sent.
const UNTOLD = `select c.id, c.state, c.new_phone, c.id || ':' || c.state || ':' || t.tries as key
  from phone_claim c
  cross join lateral (select count(*) as tries, coalesce(bool_and(n.status = 'failure'), true) as failed
    from notification n where n.deleted_at is null and n.idempotency_key = any(array(
      select c.id || ':' || c.state || ':' || g from generate_series(0, ${TRIES}) g))) t
  where c.state in ('confirmed', 'rejected') and c.deleted_at is null
    and c.decided_at > now() - interval '3 days' and t.failed and t.tries < ${TRIES}`

/** Decisions of the last three days to be told; of one claim, or of all. */
export async function untoldClaims(
  container: MedusaContainer,
  claim_id?: string
): Promise<UntoldClaim[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const only = claim_id ? " and c.id = :claim_id" : ""
  const values = claim_id ? { claim_id } : {}
  return (await knex.raw(`${UNTOLD}${only} order by c.decided_at limit 100`, values)).rows
}
