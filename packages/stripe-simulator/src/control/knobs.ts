/**
 * How a request goes wrong. `before`: nothing is done. `after`: it is done, and the caller never learns it.
 * `timeout` never answers, `reset` breaks the connection, `error` answers 500, `limit` answers 429.
 */
export type Failure =
  | "error before"
  | "error after"
  | "timeout before"
  | "timeout after"
  | "reset before"
  | "reset after"
  | "limit"

/** What can be made to go wrong while the simulator runs. */
export type Knobs = {
  /** Send every event twice. */
  duplicateWebhooks: boolean
  /** Keep events until `release`. */
  holdWebhooks: boolean
  /** Send none at all. */
  dropWebhooks: boolean
  /** Sign with another secret. */
  signWrongly: boolean
  /** Wait so long before each event. */
  webhookDelayMs: number
  /** The next so many requests whose `METHOD /path` starts with `match` fail. */
  failNext: { failure: Failure; times: number; match: string } | null
  /** Break every connection: the provider is away. */
  down: boolean
}

/** Everything in order. */
export const quietKnobs = (): Knobs => ({
  duplicateWebhooks: false,
  holdWebhooks: false,
  dropWebhooks: false,
  signWrongly: false,
  webhookDelayMs: 0,
  failNext: null,
  down: false,
})

/** How this request fails, if it is one of those that do; counts it. */
export function failureFor(knobs: Knobs, request: string): Failure | null {
  const { failNext } = knobs
  if (!failNext || failNext.times <= 0 || !request.startsWith(failNext.match)) return null
  failNext.times--
  return failNext.failure
}
