import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { wrongForm } from "../../../../domain/application/read-facts"

/** A seller is at home in a village or town of the tree; a county is too wide (`MARKET-FACT-03`). */
export async function assertVillageOrTown(db: Knex, place_id: string | undefined): Promise<void> {
  if (place_id === undefined) return
  const place = await db("market_place")
    .where({ id: place_id })
    .whereNull("deleted_at")
    .first("level")
  if (!place || place.level === "county") throw wrongForm(["place_id"])
}
