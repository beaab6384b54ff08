export * from "./listing"
export * from "./market"
export * from "./trade"
