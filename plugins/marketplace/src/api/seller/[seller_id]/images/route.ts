import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addListingImageWorkflow } from "../../../../workflows/image/add-listing-image"
import { actingFor } from "../../acting-for"
import { imageView } from "./image-view"
import { withPhoto } from "./receive-photo"

/** Takes in a photo to be rendered in the background; sending the same one again answers the one that is there. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { seller_id } = actingFor(req)
  const image = await withPhoto(req, async (photo) => {
    const { result } = await addListingImageWorkflow(req.scope).run({
      input: { seller_id, ...photo },
    })
    return result
  })
  res.status(202).json({ image: imageView(image) })
}
