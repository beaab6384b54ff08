import type { ListingFilter } from "./find-listings"

/** `shop`: what is in season first, then the newest; `newest` for sellers; `oldest` for the review queue. */
const ORDER = {
  shop: "in_season desc, l.published_at desc, l.id",
  newest: "l.created_at desc, l.id",
  oldest: "l.updated_at, l.id",
} as const
export type ListingOrder = keyof typeof ORDER

const IN_SEASON = `(jsonb_array_length(l.harvest_windows) = 0 or exists (
  select 1 from jsonb_array_elements(l.harvest_windows) as w
  where case when w->>'from' <= w->>'to' then :today between w->>'from' and w->>'to'
             else :today >= w->>'from' or :today <= w->>'to' end))`

const WITHIN_PLACE = `within as (
  select id from market_place where (id = :place_id or code = :place_id) and deleted_at is null
  union all
  select child.id from market_place child join within on child.parent_id = within.id
  where child.deleted_at is null)`

const WORDS = "l.search_tokens @> cast(:tokens as text[])"

const CONDITIONS: Record<keyof ListingFilter, string> = {
  visible: "l.state = 'published' and s.state = 'approved' and product.status = 'published'",
  id: "l.id = :id",
  handle: "l.handle = :handle",
  seller_id: "l.seller_id = :seller_id",
  product_id: "l.product_id = :product_id",
  place_id: "l.place_id in (select id from within)",
  category: `exists (select 1 from product_category_product pcp
    join product_category c on c.id = pcp.product_category_id and c.deleted_at is null
    where pcp.product_id = l.product_id and c.handle = :category)`,
  q: WORDS,
  own_q: `(${WORDS} or starts_with(lower(normalize(l.sku, NFKC)), :sku_start))`,
  in_season: `${IN_SEASON} = :in_season`,
  seasonal: "jsonb_array_length(l.harvest_windows) > 0",
  state: "l.state = :state",
}

/** Tables `within` (when a place is asked for) and `hits`: ids of all matching listings with their rank. */
export function hitsSql(filter: ListingFilter, order: ListingOrder): string {
  const asked = (Object.keys(CONDITIONS) as (keyof ListingFilter)[]).filter(
    (key) => filter[key] !== undefined && filter[key] !== false && filter[key] !== ""
  )
  if (filter.in_season === false) asked.push("in_season")
  const where = ["l.deleted_at is null", ...asked.map((key) => CONDITIONS[key])].join("\n and ")
  const hits = `hits as (
    select id, row_number() over (order by ${ORDER[order].replace(/l\./g, "")}) as rank from (
      select l.id, l.published_at, l.created_at, l.updated_at, ${IN_SEASON} as in_season
      from market_listing l
      join market_seller s on s.id = l.seller_id
      join product on product.id = l.product_id and product.deleted_at is null
      where ${where}) as matching)`
  return filter.place_id ? `${WITHIN_PLACE}, ${hits}` : hits
}

// The price that holds without a price list, a quantity or a rule: what the shop window says.
const PRICE_FEN = `(select round(price.amount * 100)::int from product_variant_price_set pvps
  join price on price.price_set_id = pvps.price_set_id
  where pvps.variant_id = l.variant_id and pvps.deleted_at is null and price.deleted_at is null
    and price.currency_code = 'cny' and price.price_list_id is null
    and price.min_quantity is null and coalesce(price.rules_count, 0) = 0
  limit 1)`

const STOCK = `coalesce((select greatest(floor(il.stocked_quantity - il.reserved_quantity), 0)::int
  from inventory_level il
  where il.inventory_item_id = l.inventory_item_id and il.location_id = h.stock_location_id
    and il.deleted_at is null), 0)`

// Until a photo is ready its sizes are files that have only been begun.
const IMAGES = `coalesce((select json_agg(json_build_object('id', i.id, 'blur', i.blur,
      'variants', case when i.state = 'ready' then i.variants else '[]' end)
    order by array_position(l.image_ids, i.id))
  from market_listing_image i where i.id = any(l.image_ids) and i.deleted_at is null), '[]')`

/** One listing as JSON with all that a card or a page shows (type `ListingRow`). */
export const LISTING_ROW_SQL = `(to_jsonb(l) - 'search_tokens' - 'image_ids'
  - 'request_key' - 'request_hash' || jsonb_build_object(
  'price_fen', ${PRICE_FEN}, 'stock', ${STOCK}, 'images', ${IMAGES},
  'in_season', ${IN_SEASON},
  'place', jsonb_build_object('id', p.id, 'code', p.code, 'name', p.name),
  'hub', jsonb_build_object('id', h.id, 'name', h.name),
  'seller', jsonb_build_object('id', s.id, 'handle', s.handle, 'name', s.name, 'kind', s.kind,
    'story', s.story, 'verified', s.verified_at is not null)))`
