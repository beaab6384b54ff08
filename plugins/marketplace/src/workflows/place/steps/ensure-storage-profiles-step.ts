import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LocalText } from "@xiangji/kernel"
import { STORAGE_CLASSES, type StorageClass } from "../../../types/market"

const NAMES: Record<StorageClass, LocalText> = {
  ambient: { zh: "常温", en: "Ambient" },
  chilled: { zh: "冷藏", en: "Chilled" },
  live: { zh: "鲜活", en: "Live" },
  frozen: { zh: "冷冻", en: "Frozen" },
}

/**
 * Sees to it that every storage class has its shipping profile (`type` is the class): in one cart core then asks for one
 * shipping method per class, which is what a cold chain needs. Answers the id for each class.
 */
export const ensureStorageProfilesStep = createStep(
  "market-ensure-storage-profiles-step",
  async (_: void, { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    const there = await fulfillment.listShippingProfiles({ type: [...STORAGE_CLASSES] })
    const missing = STORAGE_CLASSES.filter((type) => !there.some((row) => row.type === type))
    const created = await fulfillment.createShippingProfiles(
      missing.map((type) => ({ type, name: `${NAMES[type].zh} ${NAMES[type].en}` }))
    )
    const ids = Object.fromEntries([...there, ...created].map((row) => [row.type, row.id]))
    return new StepResponse(
      ids as Record<StorageClass, string>,
      created.map((row) => row.id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.FULFILLMENT).deleteShippingProfiles(ids)
  }
)
