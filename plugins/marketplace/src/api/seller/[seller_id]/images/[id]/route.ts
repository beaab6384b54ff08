import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pictureFault } from "../../../../../domain/picture-faults"
import { imageOf } from "../../../../../workflows/image/image-rows"
import { actingFor } from "../../../acting-for"
import { imageView } from "../image-view"

/** How far a photo is, and what became of it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const image = await imageOf(req.scope, actingFor(req).seller_id, req.params.id ?? "")
  if (!image) throw pictureFault("MARKET-IMAGE-12")
  res.json({ image: imageView(image) })
}
