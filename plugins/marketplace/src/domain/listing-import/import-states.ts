import { stateMachine, type Transitions } from "@xiangji/kernel"

export const IMPORT_STATES = [
  "checking",
  "refused",
  "ready",
  "applying",
  "applied",
  "cancelling",
  "cancelled",
  "failed",
] as const
export type ImportState = (typeof IMPORT_STATES)[number]

const transitions: Transitions<ImportState> = {
  checking: ["refused", "ready", "cancelled", "failed"],
  refused: [],
  ready: ["applying", "cancelled"],
  // What fails is undone first, as what somebody cancels is.
  applying: ["applied", "cancelling"],
  applied: [],
  cancelling: ["cancelled", "failed"],
  cancelled: [],
  failed: [],
}

/** Refuses with `MARKET-IMPORT-STATE-01`. */
export const importStates = stateMachine<ImportState>("MARKET-IMPORT-STATE-01", transitions)

/** A worker has something to do. */
export const WORKING_STATES = [
  "checking",
  "applying",
  "cancelling",
] as const satisfies ImportState[]
/** The seller's listings are being written; one import at a time may do that. */
export const WRITING_STATES = ["applying", "cancelling"] as const satisfies ImportState[]

export const ROW_ACTIONS = ["create", "update", "unchanged", "refused"] as const
export type RowAction = (typeof ROW_ACTIONS)[number]
