import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { ListingImage } from "../../modules/market/models/listing-image"
import type { ImageVariant } from "../../types/market"

/** A photo's row. Until it is ready, `variants` are the files that have been begun. */
export type ImageRow = Omit<InferTypeOf<typeof ListingImage>, "variants"> & {
  variants: ImageVariant[]
}

type NewImage = Pick<ImageRow, "seller_id" | "content_hash"> & {
  original_file_id: string
  filename: string | null
  width: number
  height: number
  blur: string
}

/** Who works on a photo: as long as `attempts` is still what it was, nobody else does. */
export type Claim = Pick<ImageRow, "id" | "attempts">

/** How long whoever renders a photo may stay silent; it says every 20 seconds that it is alive. */
const LEASE = "interval '90 seconds'"
/** How long storing an original, or what follows rendering, may take. */
const PATIENCE = "interval '5 minutes'"

// Who moves a row says what it must look like, and learns from the answer whether it did: two runs never both win.
async function rows(container: MedusaContainer, sql: string, values: object): Promise<ImageRow[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return (await knex.raw(sql, { ...values })).rows
}

const one = async (container: MedusaContainer, sql: string, values: object) =>
  (await rows(container, sql, values))[0]

/** The photo of these bytes that this seller has sent before. */
export const findImage = (container: MedusaContainer, seller_id: string, content_hash: string) =>
  one(
    container,
    `select * from market_listing_image where seller_id = :seller_id and content_hash = :content_hash
      and deleted_at is null`,
    { seller_id, content_hash }
  )

/** One photo of a seller. */
export const imageOf = (container: MedusaContainer, seller_id: string, id: string) =>
  one(
    container,
    `select * from market_listing_image where id = :id and seller_id = :seller_id
      and deleted_at is null`,
    { id, seller_id }
  )

/**
 * Writes down a photo whose original is about to be stored; undefined when another upload of the same photo was first.
 * A photo that failed before starts anew. Nobody renders it before `openImage`, unless that never comes.
 */
export const beginImage = (container: MedusaContainer, image: NewImage) =>
  one(
    container,
    `insert into market_listing_image as i (id, seller_id, content_hash, filename, state, original_file_id,
        blur, width, height, variants, next_attempt_at)
      values (:id, :seller_id, :content_hash, :filename, 'waiting', :original_file_id,
        :blur, :width, :height, '[]', now() + ${PATIENCE})
      on conflict (seller_id, content_hash) where deleted_at is null do update
        set state = 'waiting', progress = 0, error_code = null, attempts = 0, updated_at = now(),
          original_file_id = excluded.original_file_id, filename = excluded.filename,
          next_attempt_at = excluded.next_attempt_at
        where i.state = 'failed' and i.next_attempt_at is null
      returning *`,
    { id: generateEntityId(undefined, "img"), ...image }
  )

/** The original is stored whole: whoever is free may render it. */
export const openImage = (container: MedusaContainer, id: string) =>
  one(
    container,
    `update market_listing_image set next_attempt_at = now(), updated_at = now()
      where id = :id and state = 'waiting' returning *`,
    { id }
  )

/** Removes a photo that was never opened, or that nobody is to know of. */
export const forgetImage = (container: MedusaContainer, id: string) =>
  rows(container, `delete from market_listing_image where id = :id returning *`, { id })

/** Marks a photo as removed: nobody works on it or shows it any more, and its files are to follow. */
export const dismissImage = (container: MedusaContainer, id: string) =>
  one(
    container,
    `update market_listing_image set deleted_at = now(), updated_at = now()
      where id = :id and deleted_at is null returning *`,
    { id }
  )

/** Somebody is about to use a photo: its time begins anew. */
export const touchImage = (container: MedusaContainer, id: string) =>
  rows(container, `update market_listing_image set updated_at = now() where id = :id returning *`, {
    id,
  })

/** Takes a photo that is due; undefined when there is nothing to render, or somebody else does. */
export const claimImage = (container: MedusaContainer, id: string) =>
  one(
    container,
    `update market_listing_image set state = 'rendering', attempts = attempts + 1,
        next_attempt_at = now() + ${LEASE}, updated_at = now()
      where id = :id and state in ('waiting', 'rendering') and next_attempt_at <= now()
        and deleted_at is null
      returning *`,
    { id }
  )

const HELD = `where id = :id and attempts = :attempts and state = 'rendering' and deleted_at is null`

/** Keeps the claim and says how far the photo is; false when the claim is lost. */
export const noteProgress = async (
  container: MedusaContainer,
  { id, attempts }: Claim,
  { progress, variants }: Pick<ImageRow, "progress" | "variants">
) =>
  !!(await one(
    container,
    `update market_listing_image set progress = :progress, variants = :variants::jsonb,
        next_attempt_at = now() + ${LEASE}, updated_at = now() ${HELD} returning *`,
    { id, attempts, progress, variants: JSON.stringify(variants) }
  ))

/** All sizes are stored. Stays due, for what has to follow. */
export const finishImage = async (container: MedusaContainer, { id, attempts }: Claim) =>
  !!(await one(
    container,
    `update market_listing_image set state = 'ready', progress = 1, error_code = null,
        next_attempt_at = now(), updated_at = now() ${HELD} returning *`,
    { id, attempts }
  ))

/** This photo will not become anything. Stays due, for its files to be removed. */
export const failImage = (container: MedusaContainer, { id, attempts }: Claim, code: string) =>
  one(
    container,
    `update market_listing_image set state = 'failed', progress = 0, error_code = :code,
        next_attempt_at = now(), updated_at = now() ${HELD} returning *`,
    { id, attempts, code }
  )

/** Lets go of a photo, to be tried again after so many seconds. */
export const releaseImage = (
  container: MedusaContainer,
  { id, attempts }: Claim,
  seconds: number
) =>
  one(
    container,
    `update market_listing_image set state = 'waiting', progress = 0,
        next_attempt_at = now() + :seconds * interval '1 second', updated_at = now()
      ${HELD} returning *`,
    { id, attempts, seconds }
  )

/** Takes a photo that is rendered or has failed and has something left to be done. */
export const claimEnding = (container: MedusaContainer, id: string) =>
  one(
    container,
    `update market_listing_image set next_attempt_at = now() + ${PATIENCE}
      where id = :id and state in ('ready', 'failed') and next_attempt_at <= now()
        and deleted_at is null
      returning *`,
    { id }
  )

/** The original and, of a photo that failed, all other files are gone; `again` asks for one more look a minute later. */
export const endImage = (container: MedusaContainer, { id, state }: ImageRow, again: boolean) =>
  one(
    container,
    `update market_listing_image set original_file_id = null,
        variants = case when state = 'failed' then '[]' else variants end,
        next_attempt_at = case when :again then now() + interval '1 minute' end
      where id = :id and state = :state returning *`,
    { id, state, again }
  )

/** Ids of photos for which something is due. */
export const dueImages = async (container: MedusaContainer): Promise<string[]> =>
  (
    await rows(
      container,
      `select id from market_listing_image where next_attempt_at <= now() and deleted_at is null
        order by next_attempt_at limit 200`,
      {}
    )
  ).map(({ id }) => id)
