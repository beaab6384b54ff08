import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cellProblem, type CellProblem } from "../../domain/listing-import/cell-problem"
import type { ImportField } from "../../domain/listing-import/columns"
import type { Found } from "../../domain/listing-import/decide-row"
import type { ReadRow } from "../../domain/listing-import/read-row"
import { databaseOf } from "./database"

/** Everything that a batch of rows names, found with three questions however many rows there are. */
export type LookUp = {
  found(row: ReadRow, at: At): { found: Found; problems: CellProblem[] }
}
type At = (field: ImportField) => { field: ImportField; cell: string | null }

type Photo = { id: string; filename: string; state: string }
type Named = { id: string; names: string[] }

/** Looks up photos of the seller, places and categories that these rows name. */
export async function lookUp(
  container: MedusaContainer,
  seller_id: string,
  rows: readonly ReadRow[]
): Promise<LookUp> {
  const named = <Key extends "place" | "category">(key: Key) => [
    ...new Set(rows.flatMap(({ values }) => values[key] ?? [])),
  ]
  const photos = await photosOf(container, seller_id, [
    ...new Set(rows.flatMap(({ values }) => values.photos ?? [])),
  ])
  const places = await placesOf(container, named("place"))
  const categories = await categoriesOf(container, named("category"))
  return {
    found({ values }, at) {
      const found: Found = {}
      const problems: CellProblem[] = []
      if (values.place) {
        const ids = places.get(values.place) ?? []
        if (ids.length === 1) found.place_id = ids[0]
        else {
          const problem = ids.length ? "placeAmbiguous" : "placeUnknown"
          problems.push(cellProblem(problem, at("place"), values.place))
        }
      }
      if (values.category) {
        found.category = categories.get(values.category)
        if (!found.category)
          problems.push(cellProblem("categoryUnknown", at("category"), values.category))
      }
      const ids = values.photos?.flatMap((name) => {
        const photo = photos.get(name)
        if (photo?.state === "ready") return [photo.id]
        problems.push(cellProblem(photo ? "photoNotReady" : "photoUnknown", at("photos"), name))
        return []
      })
      if (ids) found.image_ids = ids
      return { found, problems }
    },
  }
}

/** By name; of two photos of one name the one uploaded last. */
async function photosOf(container: MedusaContainer, seller_id: string, names: string[]) {
  if (!names.length) return new Map<string, Photo>()
  const rows = await databaseOf(container)<Photo>(
    `select id, filename, state from market_listing_image
     where seller_id = :seller_id and filename = any(:names) and deleted_at is null
     order by created_at, id`,
    { seller_id, names }
  )
  return new Map(rows.map((row) => [row.filename, row]))
}

/** By division code, name, or name with the town's in front (小鱼洞镇太子村). */
async function placesOf(container: MedusaContainer, names: string[]) {
  const ids = new Map<string, string[]>()
  if (!names.length) return ids
  const rows = await databaseOf(container)<Named>(
    `select p.id, array_remove(array[p.code, p.name->>'zh', p.name->>'en',
       (above.name->>'zh') || (p.name->>'zh')], null) as names
     from market_place p
     left join market_place above on above.id = p.parent_id and above.deleted_at is null
     where p.deleted_at is null and (p.code = any(:names) or p.name->>'zh' = any(:names)
       or p.name->>'en' = any(:names) or (above.name->>'zh') || (p.name->>'zh') = any(:names))`,
    { names }
  )
  for (const name of names)
    ids.set(
      name,
      rows.filter((row) => row.names.includes(name)).map(({ id }) => id)
    )
  return ids
}

/** Handles by handle and by name. */
async function categoriesOf(container: MedusaContainer, names: string[]) {
  if (!names.length) return new Map<string, string>()
  const found = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories(
      { $or: [{ handle: names }, { name: names }] },
      { select: ["handle", "name"], take: null }
    )
  return new Map([
    ...found.map(({ name, handle }) => [name, handle] as const),
    ...found.map(({ handle }) => [handle, handle] as const),
  ])
}
