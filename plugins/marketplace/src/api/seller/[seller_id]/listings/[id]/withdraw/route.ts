import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveListingWorkflow } from "../../../../../../workflows/listing/move-listing"
import { actingFor } from "../../../../acting-for"
import { listingFileOf } from "../../listing-file"

/** Takes a listing out of the shop; handing it in again brings it back. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { seller_id, member_id } = actingFor(req)
  const id = req.params.id ?? ""
  await moveListingWorkflow(req.scope).run({
    input: { id, to: "archived", seller_id, actor_id: member_id },
  })
  res.json({ listing: await listingFileOf(req.scope, id, seller_id) })
}
