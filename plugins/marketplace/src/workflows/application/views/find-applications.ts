import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { noSuchApplication } from "../../../domain/application/application-faults"
import type { Facts } from "../../../domain/application/facts"
import { factsInForce } from "../../../domain/application/seller-facts"
import { readSeller } from "../../../modules/market/sql/applications/sellers"
import type { ApplicationRow } from "../../../modules/market/sql/applications/rows"
import type { ApplicationView } from "../../../types/application"
import { applicationViews } from "./application-view"

type Page = { limit: number; offset: number }
type Views = { applications: ApplicationView[]; count: number }

/** What a member has applied for, the newest first. */
export const applicationsOfMember = (container: MedusaContainer, member_id: string, page: Page) =>
  pageOf(container, page, (db) => db.where({ member_id }))

/** What has been asked to change about a seller, the newest first. */
export const changesOfSeller = (container: MedusaContainer, seller_id: string, page: Page) =>
  pageOf(container, page, (db) => db.where({ seller_id, purpose: "change" }))

/** The facts that are in force for a seller. */
export async function factsOfSeller(
  container: MedusaContainer,
  id: string
): Promise<Partial<Facts>> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return factsInForce(await readSeller(db, id))
}

/** One application that this member may see: an own one, or one about a seller this member owns. */
export async function findOwnApplication(
  container: MedusaContainer,
  { id, member_id }: { id: string; member_id: string }
): Promise<ApplicationView> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await db.raw(
    `select a.* from market_application a
      where a.id = :id and a.deleted_at is null
        and (a.member_id = :member_id or exists (
          select 1 from market_membership ms
           where ms.seller_id = a.seller_id and ms.member_id = :member_id and ms.role = 'owner'
             and ms.suspended_at is null and ms.deleted_at is null))`,
    { id, member_id }
  )
  const [view] = await applicationViews(container, rows as ApplicationRow[])
  if (!view) throw noSuchApplication()
  return view
}

async function pageOf(
  container: MedusaContainer,
  { limit, offset }: Page,
  narrowed: (db: Knex.QueryBuilder) => Knex.QueryBuilder
): Promise<Views> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const hits = () => narrowed(db("market_application").whereNull("deleted_at"))
  const [rows, [{ count }]] = await Promise.all([
    hits().orderBy("created_at", "desc").orderBy("id", "desc").limit(limit).offset(offset),
    hits().count({ count: "*" }),
  ])
  const applications = await applicationViews(container, rows as ApplicationRow[])
  return { applications, count: Number(count) }
}
