import type { MedusaContainer } from "@medusajs/framework/types"
import { followNumber } from "../people/follow-number"
import { numbersBehind } from "../people/numbers-behind"

/** Every ten minutes: follows the changes of numbers whose news never arrived. */
export default async function followNumbers(container: MedusaContainer) {
  for (const change of await numbersBehind(container)) await followNumber(container, change)
}

export const config = { name: "xiangji-follow-numbers", schedule: "*/10 * * * *" }
