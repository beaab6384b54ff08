import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MembershipStanding } from "../../domain/membership"

/** A person of a seller, as the decisions about them need it. */
export type SellerPerson = MembershipStanding & { member_id: string; member_name: string }

/**
 * Runs work in one transaction in which nobody else can change the people of this seller: the seller's row is locked, so
 * two requests that each remove one of the last two owners come one after the other, and the second is refused.
 */
export async function withPeopleHeld<Result>(
  container: MedusaContainer,
  seller_id: string,
  work: (db: Knex) => Promise<Result>
): Promise<Result> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return knex.transaction(async (db) => {
    await db.raw("select id from market_seller where id = ? for no key update", [seller_id])
    return work(db)
  })
}

/** Everybody who belongs to a seller. */
export async function peopleOf(db: Knex, seller_id: string): Promise<SellerPerson[]> {
  const { rows } = await db.raw<{ rows: SellerPerson[] }>(
    `select ms.id, ms.role, ms.suspended_at, ms.member_id, m.name as member_name
     from market_membership ms join market_member m on m.id = ms.member_id
     where ms.seller_id = ? and ms.deleted_at is null
     order by ms.id`,
    [seller_id]
  )
  return rows
}

/** The same outside of any lock: good for showing and for refusing early. */
export const peopleNow = (container: MedusaContainer, seller_id: string) =>
  peopleOf(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), seller_id)
