import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InvitationMoments } from "../../domain/invitation"
import type { MandateScope, MembershipRole } from "../../types/market"

/** An invitation as its table has it. */
export type InvitationRow = InvitationMoments & {
  id: string
  seller_id: string
  phone: string
  name: string | null
  role: MembershipRole
  scopes: MandateScope[]
  valid_from: Date | string | null
  valid_to: Date | string | null
  invited_by: string
  member_id: string | null
}

/** One invitation, locked until the transaction ends, so that two answers come one after the other. */
export async function invitationHeld(db: Knex, id: string): Promise<InvitationRow | undefined> {
  const { rows } = await db.raw<{ rows: InvitationRow[] }>(
    "select * from market_invitation where id = ? and deleted_at is null for update",
    [id]
  )
  return rows[0]
}

/** The invitation of a number by a seller that nobody has answered or taken back, expired or not. */
export async function unansweredTo(
  db: Knex,
  seller_id: string,
  phone: string
): Promise<InvitationRow | undefined> {
  const { rows } = await db.raw<{ rows: InvitationRow[] }>(
    `select * from market_invitation
     where seller_id = ? and phone = ? and accepted_at is null and declined_at is null
       and revoked_at is null and deleted_at is null
     for update`,
    [seller_id, phone]
  )
  return rows[0]
}
