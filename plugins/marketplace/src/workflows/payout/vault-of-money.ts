import type { MedusaContainer } from "@medusajs/framework/types"
import type { PayoutDestination } from "../../types/settlement"
import { marketOf } from "../market-service"

/** Seals where money goes with the market's own secret. */
export const sealDestination = (container: MedusaContainer, destination: PayoutDestination) =>
  marketOf(container).vault.seal(JSON.stringify(destination))

/** Opens what was sealed. */
export const openDestination = (container: MedusaContainer, sealed: string): PayoutDestination =>
  JSON.parse(marketOf(container).vault.open(sealed)) as PayoutDestination
