import type { Logger, MedusaContainer } from "@medusajs/framework/types"

/** What every part of the loading needs. */
export type Demo = { container: MedusaContainer; log: Logger }
