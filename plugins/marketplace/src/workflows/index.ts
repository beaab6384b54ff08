export * from "./market"
export * from "./people"
export * from "./trade"
export * from "./after-sale"
