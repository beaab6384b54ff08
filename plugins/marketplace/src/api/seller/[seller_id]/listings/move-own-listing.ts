import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListingMove } from "../../../../domain/listing-moves"
import { auditActor } from "../../../../workflows/audit/acting"
import { moveListingWorkflow } from "../../../../workflows/listing/move-listing"
import { actingFor } from "../../acting-for"
import { listingFileOf } from "./listing-file"

/** A route by which a seller's people move one of its listings. */
export const movingOwnListing =
  (move: ListingMove) => async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const acting = actingFor(req)
    const { seller_id } = acting
    const listing_id = req.params.id ?? ""
    await moveListingWorkflow(req.scope).run({
      input: { listing_id, move, seller_id, by: auditActor(acting) },
    })
    res.json({ listing: await listingFileOf(req.scope, listing_id, seller_id) })
  }
