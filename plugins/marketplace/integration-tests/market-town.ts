import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import { createRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { createHubWorkflow, createPlacesWorkflow } from "@xiangji/marketplace/workflows"
import sharp from "sharp"

const SECRET = "for-tests-only"

/** A town with a village and a hub, a publishable key, a CNY region, and an operator. */
export async function buildTown(container: MedusaContainer) {
  const [channel] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({})
  const key = await container
    .resolve(Modules.API_KEY)
    .createApiKeys({ title: "shop", type: "publishable", created_by: "test" })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.API_KEY]: { publishable_key_id: key.id },
    [Modules.SALES_CHANNEL]: { sales_channel_id: channel!.id },
  })
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: { regions: [{ name: "中国", currency_code: "cny", countries: ["cn"] }] },
  })
  const { result: places } = await createPlacesWorkflow(container).run({
    input: {
      places: [
        { code: "510182103201", level: "village", name: { zh: "太子村", en: "Taizi" } },
        { code: "510182", level: "county", name: { zh: "彭州市", en: "Pengzhou" } },
        { code: "510182103", level: "town", name: { zh: "小鱼洞镇", en: "Xiaoyudong" } },
      ],
    },
  })
  const { result: hub } = await createHubWorkflow(container).run({
    input: {
      name: { zh: "小鱼洞集散点", en: "Xiaoyudong hub" },
      place_code: "510182103",
      sales_channel_ids: [channel!.id],
    },
  })
  const placeOf = (level: string) => places.find((place) => place.level === level)!
  const shopper = { "x-publishable-api-key": key.token }
  return {
    hub,
    region_id: regions[0]!.id,
    village: placeOf("village"),
    county: placeOf("county"),
    /** Headers of a shopper, and of an operator. */
    shopper,
    operator: tokenOf("user", "user_operator"),
  }
}

export type Town = Awaited<ReturnType<typeof buildTown>>

/** Headers of somebody signed in. */
export function tokenOf(actor_type: string, actor_id: string) {
  const token = generateJwtToken(
    { actor_id, actor_type, auth_identity_id: `auth_${actor_id}`, app_metadata: {} },
    { secret: SECRET, expiresIn: "1h" }
  )
  return { authorization: `Bearer ${token}` }
}

/** A photo as a phone takes it: stored sideways, with the position of the courtyard in it. */
export const phonePhoto = (background = "#c9a227") =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background } })
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "31/1 7/1 30/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** What a villager fills in for a basket of eggs. */
export const eggs = (image_ids: string[]) => ({
  title: { zh: "山里土鸡蛋", en: "Free-range eggs" },
  description: { zh: "散养土鸡下的蛋，三十枚一盒。", en: "Thirty eggs of free-range hens." },
  price_fen: 4550,
  stock: 20,
  sale_unit: "box" as const,
  net_weight_grams: 1500,
  gross_weight_grams: 1800,
  storage_class: "ambient" as const,
  image_ids,
})
