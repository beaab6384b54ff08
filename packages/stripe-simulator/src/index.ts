/** A payment provider on loopback for tests and trials: see README.md. */
export type { Failure, Knobs } from "./control/knobs"
export type { Logged } from "./control/log"
export { startStripeSimulator, type SimulatorOptions, type StripeSimulator } from "./simulator"
export type { Charge, Intent, Refund, StripeEvent } from "./state/objects"
export { signatureHeader } from "./webhooks/sign"
