import { fault, type LocalText } from "@xiangji/kernel"
import type { SaleUnit } from "../types/market"

/** What has to be told before a listing is handed in. A draft may lack all of it but the title. */
export const NEEDED_FACTS = ["title", "price_fen", "net_weight_grams", "image_ids"] as const
export type NeededFact = (typeof NEEDED_FACTS)[number]

type Told = {
  title: LocalText
  price_fen?: number | null
  net_weight_grams: number
  image_ids: readonly string[]
}

const TEXT: Record<NeededFact, LocalText> = {
  title: { zh: "名称", en: "title" },
  price_fen: { zh: "价格", en: "price" },
  net_weight_grams: { zh: "净重", en: "net weight" },
  image_ids: { zh: "照片", en: "photo" },
}

/** What is still missing, in the order of the form. */
export function missingFacts(listing: Told): NeededFact[] {
  const told: Record<NeededFact, boolean> = {
    title: listing.title.zh.trim().length > 0,
    price_fen: (listing.price_fen ?? 0) > 0,
    net_weight_grams: listing.net_weight_grams > 0,
    image_ids: listing.image_ids.length > 0,
  }
  return NEEDED_FACTS.filter((fact) => !told[fact])
}

/** Refuses to hand in what is not told whole (`MARKET-LISTING-07`), with all that is missing. */
export function assertNothingMissing(listing: Told): void {
  const missing = missingFacts(listing)
  if (!missing.length) return
  throw fault("invalid", "MARKET-LISTING-07", {
    zh: `还差这些内容：${missing.map((fact) => TEXT[fact].zh).join("、")}`,
    en: `Still missing: ${missing.map((fact) => TEXT[fact].en).join(", ")}`,
  })
}

/** Refuses to show what has no picture yet (`MARKET-LISTING-10`). */
export function assertPhotoReady(ready: boolean): void {
  if (ready) return
  throw fault("not_allowed", "MARKET-LISTING-10", {
    zh: "照片还没有处理好，请稍等几秒再试；处理失败的照片请换一张",
    en: "No photo is ready yet: please try again in a few seconds, or take another photo if it failed",
  })
}

const GRAMS_IN: Partial<Record<SaleUnit, number>> = { jin: 500, kg: 1000 }

/** The weight that a unit means by itself: 500 g for a jin, 1 kg for a kilogram; 0 for a box, whose weight has to be told. */
export const netWeightOf = (unit: SaleUnit): number => GRAMS_IN[unit] ?? 0
