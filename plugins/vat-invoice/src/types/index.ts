export * from "./input"
export * from "./snapshots"
