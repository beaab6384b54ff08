import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { InvitationView } from "../types/people"
import { INVITATION_JSON, type InvitationJson, invitationView } from "./people-views"

/** Nobody scrolls further back; the audit log has them all. */
const NEWEST = 50

const sql = (which: string) => `
  select ${INVITATION_JSON} as invitation
  from market_invitation i join market_seller s on s.id = i.seller_id and s.deleted_at is null
  where ${which} and i.deleted_at is null
  order by i.id desc limit ${NEWEST}`

/** The invitations a seller has sent and nobody has accepted, the newest first; phones are masked. */
export const invitationsOf = (container: MedusaContainer, seller_id: string) =>
  read(container, sql("i.seller_id = ? and i.accepted_at is null"), [seller_id], "others")

/** One invitation that a seller has sent. */
export const invitationOf = (container: MedusaContainer, seller_id: string, id: string) =>
  read(container, sql("i.seller_id = ? and i.id = ?"), [seller_id, id], "others")

/** The invitations that the holder of a number can still answer. */
export const invitationsTo = (container: MedusaContainer, phone: string) =>
  read(
    container,
    sql(`i.phone = ? and i.accepted_at is null and i.declined_at is null
         and i.revoked_at is null and i.expires_at > now()`),
    [phone],
    "own"
  )

async function read(
  container: MedusaContainer,
  sql: string,
  values: string[],
  whose: "own" | "others"
): Promise<InvitationView[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(sql, values)
  const now = new Date()
  return rows.map((row: { invitation: InvitationJson }) =>
    invitationView(row.invitation, now, whose)
  )
}
