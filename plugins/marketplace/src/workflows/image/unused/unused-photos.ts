import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** So many of one seller at a time; the next round finds the rest. */
const BATCH = 200

// Rendered or given up, and of no use to anybody since. A photo's time begins anew when it is sent again.
const OLD = `i.deleted_at is null and i.next_attempt_at is null and i.updated_at <= :before`

// Archived and removed listings count: their history shows the pictures.
const NAMED = `exists (select 1 from market_listing l
  where l.seller_id = i.seller_id and i.id = any(l.image_ids))`

// A spreadsheet that is being looked at may name any photo, and one that is taken back puts former ones back.
const IMPORTING = `exists (select 1 from market_listing_import m where m.seller_id = i.seller_id
  and m.deleted_at is null and m.state in ('checking', 'ready', 'applying', 'cancelling'))`

// Core's own pages: products (also hidden ones), and what was bought or lies in a cart.
const SHOWN = `exists (select 1 from image where url = u.url)
  or exists (select 1 from product where thumbnail = u.url)
  or exists (select 1 from product_variant where thumbnail = u.url)
  or exists (select 1 from order_line_item where thumbnail = u.url)
  or exists (select 1 from cart_line_item where thumbnail = u.url)`

/** Sellers who have photos to be looked at. */
export async function sellersWithOldPhotos(db: Knex, before: Date): Promise<string[]> {
  const { rows } = await db.raw(
    `with named as (select distinct unnest(image_ids) as id from market_listing)
     select distinct i.seller_id from market_listing_image i
       left join named n on n.id = i.id
      where ${OLD} and n.id is null and not ${IMPORTING} limit 50`,
    { before }
  )
  return (rows as { seller_id: string }[]).map(({ seller_id }) => seller_id)
}

/** A seller's photos that no listing names, and whether core shows them. */
export async function oldPhotos(db: Knex, seller_id: string, before: Date) {
  const { rows } = await db.raw(
    `with old as (
       select i.id, i.variants from market_listing_image i
        where i.seller_id = :seller_id and ${OLD} and not ${NAMED} and not ${IMPORTING}
        order by i.updated_at limit ${BATCH}
     ), urls as (
       select o.id, v.value ->> 'url' as url from old o, jsonb_array_elements(o.variants) v
     ), shown as (select distinct u.id from urls u where ${SHOWN})
     select o.id, s.id is not null as shown from old o left join shown s on s.id = o.id`,
    { seller_id, before }
  )
  const found = rows as { id: string; shown: boolean }[]
  return {
    unused: found.filter(({ shown }) => !shown).map(({ id }) => id),
    shown: found.filter(({ shown }) => shown).map(({ id }) => id),
  }
}

/** These are looked at again when as much time has passed once more. */
export const postpone = (db: Knex, ids: readonly string[]) =>
  db("market_listing_image")
    .whereIn("id", ids as string[])
    .update({ updated_at: new Date() })

/** Marks photos as removed, unless somebody has taken one up in the meantime. Their files are to follow. */
export const dismissUnused = (db: Knex, ids: readonly string[], before: Date) =>
  db.raw(
    `update market_listing_image i set deleted_at = now(), updated_at = now()
      where i.id = any(:ids) and ${OLD} and not ${NAMED} and not ${IMPORTING}`,
    { ids: [...ids], before }
  )

/** Puts a photo back that was marked while a listing with it was being written. */
export const putBackIfNamed = (db: Knex, id: string) =>
  db.raw(
    `update market_listing_image i set deleted_at = null, updated_at = now()
      where i.id = :id and i.deleted_at is not null and ${NAMED}
        and not exists (select 1 from market_listing_image o where o.seller_id = i.seller_id
          and o.content_hash = i.content_hash and o.deleted_at is null)`,
    { id }
  )

/** A photo whose files may go: marked long enough for any listing with it to be written, and named by none. */
export async function dismissedPhoto(db: Knex, id: string) {
  const { rows } = await db.raw(
    `select i.id, i.original_file_id, i.variants from market_listing_image i
      where i.id = :id and i.deleted_at < now() - interval '10 minutes' and not ${NAMED}`,
    { id }
  )
  type Row = { id: string; original_file_id: string | null; variants: { file_id: string }[] }
  return rows[0] as Row | undefined
}
