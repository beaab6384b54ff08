import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { ImageVariant } from "../../types/market"
import { productPictures } from "./product-pictures"

type Album = {
  product_id: string
  photos: { state: string; variants: ImageVariant[] }[]
  shown: string[]
  thumbnail: string | null
}

// Every listing that has the photo: all its photos in their order, and what core's product shows of them.
const ALBUMS = `select l.product_id, p.thumbnail,
    (select json_agg(json_build_object('state', i.state, 'variants', i.variants) order by one.position)
      from unnest(l.image_ids) with ordinality as one(id, position)
      join market_listing_image i on i.id = one.id and i.deleted_at is null) as photos,
    coalesce((select json_agg(i.url order by i.rank) from image i
      where i.product_id = p.id and i.deleted_at is null), '[]') as shown
  from market_listing l join product p on p.id = l.product_id and p.deleted_at is null
  where :id = any(l.image_ids) and l.deleted_at is null`

/** Two photos of one listing may become ready together: then whoever comes second has to look again. */
const LOOKS = 3

/** Gives core's products the pictures that have become ready since they were listed. */
export async function showOnProducts(container: MedusaContainer, image_id: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (let look = 0; look < LOOKS; look += 1) {
    const albums: Album[] = (await knex.raw(ALBUMS, { id: image_id })).rows
    const products = albums.flatMap(({ product_id, photos, shown, thumbnail }) => {
      const right = productPictures(photos)
      const same = String(right.images.map(({ url }) => url)) === String(shown)
      return same && thumbnail === (right.thumbnail ?? null) ? [] : { id: product_id, ...right }
    })
    if (!products.length) return
    await updateProductsWorkflow(container).run({ input: { products } })
  }
}
