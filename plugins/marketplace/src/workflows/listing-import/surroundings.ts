import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { LocalText } from "@xiangji/kernel"
import type { ImportFacts } from "../../domain/listing-import/decide-row"
import { localText } from "../../modules/market/local-text"
import type { ImageVariant, StorageClass } from "../../types/market"
import { changedSinceCheck } from "../../domain/listing-import/import-faults"
import { approvedSeller } from "../listing/approved-seller"
import { HUB_UNKNOWN, known } from "../known"
import { profileOf } from "../listing/listing-surroundings"
import { marketOf } from "../market-service"

/** What a batch of rows needs from the market around it, read once. */
export type Surroundings = Awaited<ReturnType<typeof surroundingsOf>>

/** Seller, hub, places, pictures, categories and shipping profiles of a batch. */
export async function surroundingsOf(
  container: MedusaContainer,
  seller_id: string,
  facts: readonly Partial<ImportFacts>[]
) {
  const market = marketOf(container)
  const seller = await approvedSeller(market, seller_id)
  const [hub] = seller.hub_id ? await market.listHubs({ id: seller.hub_id }, { take: 1 }) : []
  const named = <Value>(pick: (one: Partial<ImportFacts>) => Value[]): Value[] => [
    ...new Set(facts.flatMap(pick)),
  ]
  const place_ids = [seller.place_id, ...named((one) => (one.place_id ? [one.place_id] : []))]
  const places = await market.listPlaces({ id: place_ids }, { take: null, select: ["id", "name"] })
  const image_ids = named((one) => one.image_ids ?? [])
  const images = image_ids.length
    ? await market.listListingImages(
        { id: image_ids, seller_id },
        { take: null, select: ["id", "variants"] }
      )
    : []
  const pictures = new Map(
    images.map(({ id, variants }) => [id, variants as unknown as ImageVariant[]])
  )
  return {
    seller: {
      id: seller.id,
      kind: seller.kind,
      place_id: seller.place_id,
      name: localText(seller.name),
    },
    trusted: !!seller.trusted_at,
    hub: known(hub, ...HUB_UNKNOWN),
    placeName: nameOf(new Map(places.map(({ id, name }) => [id, localText(name)]))),
    picturesOf: (ids: string[]) => corePictures(ids, pictures),
    categoryIds: await categoriesByHandle(
      container,
      named((one) => (one.category ? [one.category] : []))
    ),
    profiles: await profilesByClass(
      container,
      named((one) => (one.storage_class ? [one.storage_class] : []))
    ),
  }
}

const nameOf = (names: Map<string, LocalText>) => (id: string) => {
  const name = names.get(id)
  if (!name) throw changedSinceCheck()
  return name
}

/** The pictures as core's products show them: a JPEG each, and the smallest WebP as thumbnail. */
function corePictures(ids: string[], pictures: Map<string, ImageVariant[]>) {
  const sets = ids.map((id) => {
    const variants = pictures.get(id)
    if (!variants?.length) throw changedSinceCheck()
    return variants
  })
  const urlOf = (variants: ImageVariant[], format: ImageVariant["format"]) =>
    (variants.find((variant) => variant.format === format) ?? variants[0]!).url
  return {
    images: sets.map((variants) => ({ url: urlOf(variants, "jpeg") })),
    thumbnail: sets[0] ? urlOf(sets[0], "webp") : null,
  }
}

async function categoriesByHandle(container: MedusaContainer, handles: string[]) {
  const found = handles.length
    ? await container
        .resolve(Modules.PRODUCT)
        .listProductCategories({ handle: handles }, { take: null, select: ["id", "handle"] })
    : []
  const ids = new Map(found.map(({ id, handle }) => [handle, id]))
  return (handle: string | null | undefined) => {
    if (!handle) return []
    const id = ids.get(handle)
    if (!id) throw changedSinceCheck()
    return [id]
  }
}

async function profilesByClass(container: MedusaContainer, classes: StorageClass[]) {
  const profiles = new Map<StorageClass, string>()
  for (const one of classes) profiles.set(one, await profileOf(container, one))
  return (storage: StorageClass) => profiles.get(storage)!
}
