import { parseListing } from "../forms/listing"
import type { FieldErrors } from "../forms/parsed"
import type { Caller } from "./api/call.server"
import { problemOf, type Problem } from "./api/problem"
import { createListing, storeImage } from "./api/seller.server"
import { filesOf, manyOf, valuesOf, type Values } from "./form"

/** A photo that lies at the backend already: its id and how it looks. */
export type KeptPhoto = { id: string; url: string }

/** What sending the "sell something" form led to; everything typed and every stored photo comes back. */
export type ListingOutcome = {
  listed: boolean
  values: Values
  months: string[]
  photos: KeptPhoto[]
  errors: FieldErrors
  problem: Problem | null
}

const MOST_PHOTOS = 6

/** Reads the form, stores new photos one by one, and lists the product. */
export async function listSomething(
  caller: Caller,
  sellerId: string,
  form: FormData
): Promise<ListingOutcome> {
  const values = valuesOf(form)
  const months = manyOf(form, "months")
  const photos = keptPhotos(form)
  const outcome = { listed: false, values, months, photos, errors: {}, problem: null }
  const read = parseListing(values, months)
  try {
    for (const file of filesOf(form, "photos").slice(0, MOST_PHOTOS - photos.length)) {
      const { id, variants } = await storeImage(caller, sellerId, file)
      photos.push({ id, url: variants.find(({ width }) => width >= 320)?.url ?? "" })
    }
    const noPhoto: FieldErrors = photos.length ? {} : { photos: "photo" }
    if (!read.ok || noPhoto.photos)
      return { ...outcome, errors: { ...(read.ok ? {} : read.errors), ...noPhoto } }
    const image_ids = photos.map(({ id }) => id)
    await createListing(caller, sellerId, { ...read.value, image_ids })
    return { ...outcome, listed: true }
  } catch (thrown) {
    return { ...outcome, problem: problemOf(thrown) }
  }
}

const keptPhotos = (form: FormData): KeptPhoto[] =>
  manyOf(form, "kept").flatMap((kept) => {
    const [id = "", url = ""] = kept.split(" ")
    return id ? [{ id, url }] : []
  })
