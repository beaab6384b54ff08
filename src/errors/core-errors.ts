import { MedusaError } from "@medusajs/framework/utils"
import type { LocalText } from "@xiangji/kernel"

type Known = { code: string; messages: LocalText }

const SOLD_OUT: Known = {
  code: MedusaError.Codes.INSUFFICIENT_INVENTORY,
  messages: {
    zh: "刚刚被别人买走了，库存不够，请改数量或换一样。",
    en: "Somebody was quicker: there is not enough left. Please take fewer or something else.",
  },
}

/**
 * What core refuses buyers every day, with a sentence of its own. Core names the want of stock by a code when goods are
 * put into a cart, but only by its English message (inventory module 2.21.2) when an order reserves them.
 */
export function knownCoreError(core: { code?: string; message?: string }): Known | undefined {
  const noStock =
    core.code === SOLD_OUT.code || /^Not enough stock available for item /.test(core.message ?? "")
  return noStock ? SOLD_OUT : undefined
}
