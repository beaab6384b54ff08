import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { changedContent, stateAfterEdit } from "../../domain/listing-edit"
import type { ImportFacts } from "../../domain/listing-import/decide-row"
import { changedSinceCheck } from "../../domain/listing-import/import-faults"
import { stateAfterEntry, type Entry } from "../../domain/listing-moves"
import type { ListingState } from "../../domain/listing-states"
import { tokensOf } from "../listing/core-product"
import { listingsBySku, type ExistingListing } from "./current-listings"
import { databaseOf } from "./database"
import type { Before, StagedRow } from "./import-row"
import { surroundingsOf, type Surroundings } from "./surroundings"
import { writesOf, type ListingWrites } from "./writes-of"

/** What an update row writes, and how to put back what stood there. */
export type PlannedUpdate = ListingWrites & { row_id: string; before: Before }

type Level = { stocked: number; reserved: number }

/**
 * Compares rows with the listings as they are now and works out what to write. A listing that is gone since the check
 * refuses the whole import; a row planned by a worker that died keeps the `before` it wrote down first.
 */
export async function planUpdates(
  container: MedusaContainer,
  seller_id: string,
  rows: readonly StagedRow[]
): Promise<PlannedUpdate[]> {
  const skus = rows.map((row) => row.sku ?? "")
  const current = await listingsBySku(databaseOf(container), seller_id, skus)
  const found = rows.map((row) => {
    const listing = current.get(row.sku ?? "")
    if (!listing || listing.archived || listing.id !== row.listing_id) throw changedSinceCheck()
    return { row, listing, facts: row.facts ?? {} }
  })
  const around = await surroundingsOf(
    container,
    seller_id,
    found.map(({ listing, facts }) => ({ ...listing, ...facts }))
  )
  const levels = await levelsOf(
    container,
    found.map(({ listing }) => listing.inventory_item_id),
    around.hub.stock_location_id
  )
  return found.map(({ row, listing, facts }) =>
    planUpdate(row, listing, facts, around, levels.get(listing.inventory_item_id))
  )
}

function planUpdate(
  row: StagedRow,
  listing: ExistingListing,
  facts: Partial<ImportFacts>,
  around: Surroundings,
  level: Level | undefined
): PlannedUpdate {
  const after = { ...listing, ...facts }
  const state = stateAfterImport(listing, facts, around)
  const location_id = around.hub.stock_location_id
  const stocked = level && MathBN.add(facts.stock ?? 0, level.reserved).toNumber()
  const before: Before = row.before ?? {
    facts: pick(listing, Object.keys(facts) as (keyof ImportFacts)[]),
    state: listing.state,
    search_tokens: listing.search_tokens,
    level:
      facts.stock === undefined || !level
        ? null
        : { location_id, before: level.stocked, after: stocked! },
  }
  if (before.level && stocked !== undefined) before.level.after = stocked
  return {
    row_id: row.id,
    before,
    ...writesOf(listing, facts, after, state, around),
    search_tokens: tokensOf(
      after.title,
      after.description,
      around.placeName(after.place_id),
      around.seller.name
    ),
    level:
      stocked === undefined || facts.stock === undefined
        ? null
        : { inventory_item_id: listing.inventory_item_id, location_id, stocked_quantity: stocked },
  }
}

const pick = (listing: ImportFacts, keys: (keyof ImportFacts)[]) =>
  Object.fromEntries(keys.map((key) => [key, listing[key]])) as Partial<ImportFacts>

/**
 * An edit like any other. Only a draft that an earlier import had to leave without a photo is handed in as soon as its row
 * names one.
 */
function stateAfterImport(
  listing: ExistingListing,
  facts: Partial<ImportFacts>,
  around: Surroundings
): ListingState {
  const entry: Entry = {
    trusted: around.trusted,
    objected: listing.state_reason !== null,
    photo_ready: (facts.image_ids ?? listing.image_ids).length > 0,
  }
  const waited = listing.state === "draft" && listing.import_id && facts.image_ids?.length
  if (waited) return stateAfterEntry(entry)
  return stateAfterEdit(listing.state, changedContent(listing, facts).length > 0, entry)
}

/** Stock on the shelf of the hub, by inventory item. */
async function levelsOf(container: MedusaContainer, items: string[], location_id: string) {
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id: items, location_id }, { take: null })
  return new Map<string, Level>(
    levels.map((level) => [
      level.inventory_item_id,
      { stocked: level.stocked_quantity, reserved: level.reserved_quantity },
    ])
  )
}
