export * from "./input"
export * from "./snapshots"
export * from "./http"
