export * from "./fault"
export * from "./money"
export * from "./split"
export * from "./state-machine"
