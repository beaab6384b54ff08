import type { MedusaContainer } from "@medusajs/framework/types"
import { marketOf } from "../workflows/market-service"

/** The whole tree, from the top down; a county has some hundreds of villages. */
export async function listPlaces(container: MedusaContainer) {
  const places = await marketOf(container).listPlaces({}, { order: { code: "ASC" }, take: 5000 })
  return places
    .map(({ id, code, name, level, parent_id, story, picture_url }) => {
      return { id, code, name, level, parent_id, story, picture_url }
    })
    .sort((a, b) => a.code.length - b.code.length)
}
