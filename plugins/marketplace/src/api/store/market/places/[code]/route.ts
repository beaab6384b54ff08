import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { codesAbove } from "../../../../../domain/division-code"
import { listPlaces } from "../../../../../queries/list-places"
import { known, PLACE_UNKNOWN } from "../../../../../workflows/known"

/** One place with its story, the places above (from the top) and the places directly below. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const code = req.params.code ?? ""
  const places = await listPlaces(req.scope)
  const place = known(
    places.find((candidate) => candidate.code === code),
    ...PLACE_UNKNOWN
  )
  const above = codesAbove(code)
  res.json({
    place: {
      ...place,
      above: places.filter((candidate) => above.includes(candidate.code)),
      below: places.filter((candidate) => candidate.parent_id === place.id),
    },
  })
}
