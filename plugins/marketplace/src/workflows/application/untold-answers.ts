import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** An operator's answer to an applicant, and where it goes. */
export type Answer = {
  note_id: string
  application_id: string
  to_state: "approved" | "sent_back" | "rejected"
  phone: string
  name: string
}

// A message has the note's id as its idempotency key: what was sent, or may have been, is not found again, and what the
// vendor refused only for a few minutes.
const UNTOLD = `select n.id as note_id, a.id as application_id, n.to_state, m.phone, m.name
  from market_review_note n
  join market_application a on a.id = n.subject_id
  join market_member m on m.id = a.member_id and m.phone is not null
  where n.subject_type = 'application' and n.to_state in ('approved', 'sent_back', 'rejected')
    and n.deleted_at is null and n.created_at > now() - interval '3 days'
    and not exists (select 1 from notification t where t.idempotency_key = n.id
      and (t.status <> 'failure' or t.created_at < now() - interval '5 minutes'))`

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
