import { listingPeriods, listingValues, parseDraft, parseListing } from "../forms/listing"
import type { DraftListing } from "../forms/listing"
import type { FieldErrors } from "../forms/parsed"
import type { Caller } from "./api/call.server"
import { problemOf, type Problem } from "./api/problem"
import { findImage, storeImage } from "./api/seller-images.server"
import { changeListing, createListing, moveListing } from "./api/seller-listings.server"
import type { ListingState, NewListing, OwnListingFile, StoredImage } from "./api/seller-types"
import { filesOf, manyOf, valuesOf, type Values } from "./form"

/** A photo that lies at the backend already, as the form shows it. */
export type KeptPhoto = Pick<StoredImage, "id" | "state" | "progress" | "blur"> & {
  url: string | null
}

/** What sending the form led to; everything typed and every stored photo comes back. */
export type ListingOutcome = {
  /** Where the product stands now; null while it was refused. */
  listed: ListingState | null
  values: Values
  periods: string[]
  photos: KeptPhoto[]
  errors: FieldErrors
  problem: Problem | null
}

export const MOST_PHOTOS = 9

/** Reads the form, stores photos that come with it one by one, and lists or changes the product. */
export async function listSomething(
  caller: Caller,
  sellerId: string,
  form: FormData,
  known?: OwnListingFile
): Promise<ListingOutcome> {
  const values = valuesOf(form)
  const periods = manyOf(form, "periods")
  const ids = [...new Set(manyOf(form, "image_ids"))].filter(Boolean)
  const outcome = { listed: null, values, periods, photos: [], errors: {}, problem: null }
  const draft = values.intent === "draft"
  const read = draft ? parseDraft(values, periods) : parseListing(values, periods)
  try {
    for (const file of filesOf(form, "photos").slice(0, MOST_PHOTOS - ids.length))
      ids.push((await storeImage(caller, sellerId, file)).id)
    const noPhoto: FieldErrors = ids.length || draft ? {} : { photos: "photo" }
    if (!read.ok || noPhoto.photos) {
      const errors = { ...(read.ok ? {} : read.errors), ...noPhoto }
      return { ...outcome, errors, photos: await photosOf(caller, sellerId, ids) }
    }
    const saved = known
      ? await change(caller, sellerId, known, { ...read.value, image_ids: ids }, draft)
      : await create(caller, sellerId, { ...read.value, image_ids: ids }, values)
    return { ...outcome, listed: saved.state }
  } catch (thrown) {
    const problem = problemOf(thrown)
    return { ...outcome, problem, photos: await photosOf(caller, sellerId, ids) }
  }
}

type WithPhotos = DraftListing & Pick<NewListing, "image_ids">

/** The form's own key goes with it: pressed again after an answer that got lost, it lists nothing twice. */
const create = (caller: Caller, sellerId: string, listing: WithPhotos, values: Values) =>
  createListing(
    caller,
    sellerId,
    // Only a form that was read whole is handed in.
    values.intent === "draft" ? { ...listing, draft: true } : (listing as NewListing),
    values.request_key || undefined
  )

/** What was never handed in, or came back, is handed in unless it shall stay a draft. */
async function change(
  caller: Caller,
  sellerId: string,
  known: OwnListingFile,
  listing: WithPhotos,
  draft: boolean
) {
  const saved = await changeListing(caller, sellerId, known.id, listing)
  if (draft || !["draft", "sent_back"].includes(saved.state)) return saved
  return (await moveListing(caller, sellerId, known.id, "submit")).listing
}

/** The photos behind ids; one that cannot be looked up is kept all the same. */
const photosOf = (caller: Caller, sellerId: string, ids: readonly string[]) =>
  Promise.all(
    ids.map(async (id): Promise<KeptPhoto> => {
      try {
        return keptPhoto(await findImage(caller, sellerId, id))
      } catch (thrown) {
        problemOf(thrown)
        return { id, state: "waiting", progress: 0, blur: null, url: null }
      }
    })
  )

/** A stored photo as the form shows it: the smallest size that fills a thumbnail. */
export function keptPhoto(image: Pick<StoredImage, "id" | "variants"> & Partial<StoredImage>) {
  const { id, variants, state = "ready", progress = 1, blur = null } = image
  const jpegs = variants.filter(({ format }) => format === "jpeg")
  const fitting = [...jpegs].sort((a, b) => a.width - b.width).find(({ width }) => width >= 320)
  return { id, state, progress, blur, url: (fitting ?? jpegs[0])?.url ?? null }
}

/** A product as the form starts with it. */
export const startOf = (listing: OwnListingFile) => ({
  values: listingValues(listing),
  periods: listingPeriods(listing),
  photos: listing.images.flatMap(({ id, variants }) => (id ? [keptPhoto({ id, variants })] : [])),
})
