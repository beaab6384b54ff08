/** What a carrier's complaint means for us. */
export type CarrierErrorKind =
  /** It will say the same again: a person has to change something. */
  | "refused"
  /** Nobody knows whether it was done: ask again, with the same key. */
  | "unavailable"

/** A complaint of a carrier as data; never shown to buyers as it stands. */
export class CarrierError extends Error {
  constructor(
    readonly kind: CarrierErrorKind,
    /** The carrier's own code, or `timeout`, `network`, `http-503`, `unreadable`. */
    readonly code: string,
    message: string
  ) {
    super(message)
    this.name = "CarrierError"
  }
}

/** True for carrier complaints, also for those that a workflow has passed on as plain objects. */
export const isCarrierError = (error: unknown): error is CarrierError =>
  (error as Partial<CarrierError> | null)?.name === "CarrierError"

/** True when asking again without a change would be refused again. */
export const isRefusal = (error: unknown) => isCarrierError(error) && error.kind === "refused"
