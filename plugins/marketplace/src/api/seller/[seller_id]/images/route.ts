import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { picture } from "../../../../queries/listing-card"
import type { ImageVariant } from "../../../../types/market"
import { storeListingImageWorkflow } from "../../../../workflows/image/store-listing-image"
import { actingFor } from "../../acting-for"
import { photoOf } from "./receive-photo"

/** Stores a photo in all sizes; sending the same one again answers the one that is stored. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const content = photoOf(req).toString("base64")
  const { result } = await storeListingImageWorkflow(req.scope).run({
    input: { seller_id: actingFor(req).seller_id, content },
  })
  const variants = result.variants as unknown as ImageVariant[]
  res.status(201).json({ image: picture({ id: result.id, variants }) })
}
