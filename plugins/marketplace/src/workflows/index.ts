export * from "./market"
export * from "./trade"
