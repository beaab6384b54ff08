import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** An operator's answer to an applicant, and where it goes. */
export type Answer = {
  note_id: string
  /** Of this try to tell it. */
  key: string
  application_id: string
  to_state: "approved" | "sent_back" | "rejected"
  phone: string
  name: string
}

/** So often a message is tried that the vendor refuses. */
const TRIES = 5

// A try that was sent, or may have been, is the last one. Every try has a key of its own, the first one the note's id: core
// would send a second one under the first one's key, and never write down that it was sent.
const UNTOLD = `select n.id as note_id, a.id as application_id, n.to_state, m.phone, m.name,
    case t.tries when 0 then n.id else n.id || ':' || t.tries end as key
  from market_review_note n
  join market_application a on a.id = n.subject_id
  join market_member m on m.id = a.member_id and m.phone is not null
  cross join lateral (select count(*) as tries, coalesce(bool_and(x.status = 'failure'), true) as failed
    from notification x where x.deleted_at is null and x.idempotency_key = any(array(
      select case g when 0 then n.id else n.id || ':' || g end from generate_series(0, ${TRIES}) g))) t
  where n.subject_type = 'application' and n.to_state in ('approved', 'sent_back', 'rejected')
    and n.deleted_at is null and n.created_at > now() - interval '3 days'
    and t.failed and t.tries < ${TRIES}`

/** Answers of the last three days that nobody has been told of; of one application, or of all. */
export async function untoldAnswers(
  container: MedusaContainer,
  application_id?: string
): Promise<Answer[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const only = application_id ? " and a.id = :application_id" : ""
  const values = application_id ? { application_id } : {}
  const { rows } = await knex.raw(`${UNTOLD}${only} order by n.created_at limit 100`, values)
  return rows
}
