export type { MarketplaceOptions } from "../options"
export * from "./listing"
export * from "./market"
export * from "./trade"
