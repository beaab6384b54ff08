import type { MedusaContainer } from "@medusajs/framework/types"
import type { LocalText } from "@xiangji/kernel"
import { marketOf } from "../../../workflows/market-service"

/** A member has one open registration and a change per seller; older ones are in `GET /seller/applications`. */
const NEWEST = 20

/** Where somebody's applications stand, the newest first. */
export async function applicationSummaries(container: MedusaContainer, member_id: string) {
  const applications = await marketOf(container).listApplications(
    { member_id },
    { take: NEWEST, order: { created_at: "DESC" } }
  )
  return applications.map((application) => ({
    id: application.id,
    purpose: application.purpose,
    state: application.state,
    seller_id: application.seller_id,
    name: (application.facts as { name?: LocalText }).name ?? null,
    reason: application.reason,
    submitted_at: application.submitted_at,
    updated_at: application.updated_at,
  }))
}
