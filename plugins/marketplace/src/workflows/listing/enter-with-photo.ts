import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { updateListingWorkflow } from "./update-listing"

const WAITING = `select l.id as listing_id, l.seller_id
  from market_listing l
  join market_seller s on s.id = l.seller_id and s.deleted_at is null
  where :image_id = any(l.image_ids) and l.state = 'submitted' and l.state_reason is null
    and l.deleted_at is null and s.state = 'approved' and s.trusted_at is not null`

/**
 * Brings a trusted seller's listings into the shop that only waited for this photo to be ready. Handing in again
 * unchanged decides anew; whoever is not trusted any more by then goes on waiting for an operator.
 */
export async function enterWithPhoto(container: MedusaContainer, image_id: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(WAITING, { image_id })
  for (const input of rows as { listing_id: string; seller_id: string }[])
    await updateListingWorkflow(container).run({ input })
}
