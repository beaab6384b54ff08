import { randomUUID } from "node:crypto"
import { failureFor, type Failure, type Knobs } from "../control/knobs"
import type { RequestLog } from "../control/log"
import type { Events } from "../state/events"
import type { Store } from "../state/store"
import { matchRoute, type Route } from "../wire/call"
import { expand } from "../wire/expand"
import { decodeForm, type Params } from "../wire/form"
import { type IdempotencyKeys } from "../wire/idempotency"
import { texts } from "../wire/read-params"
import { StripeError } from "../wire/stripe-error"

/** A request as it arrived. */
export type Asked = {
  method: string
  pathname: string
  query: string
  body: string
  authorization: string
  key: string | null
}

/** What goes back; null breaks the connection, `never` leaves it open. */
export type Answered =
  { status: number; body: string; headers: Record<string, string> } | null | "never"

/** Everything the interfaces work on. */
export type Account = {
  apiKey: string
  publishableKey: string
  origin: () => string
  store: Store
  events: Events
  knobs: Knobs
  log: RequestLog
  routes: Route[]
  keys: IdempotencyKeys
}

/** Answers one request of Stripe's interface. */
export function answerApi(account: Account, asked: Asked): Answered {
  const { method, pathname } = asked
  const request = `${method} ${pathname}`
  const failure = failureFor(account.knobs, request)
  const params = decodeForm(method === "POST" ? asked.body : asked.query)
  const note = (status: number, replayed = false) =>
    account.log.add({ method, path: pathname, params, key: asked.key, status, replayed })
  if (failure === "limit" || failure?.endsWith("before")) {
    note(failure === "limit" ? 429 : failure === "error before" ? 500 : 0)
    return failing(failure)
  }
  const done = run(account, asked, params)
  if (failure) {
    note(failure === "error after" ? 500 : 0)
    const answer = failing(failure)
    // Stripe keeps the answer to a key even when it is an error of its own: trying again tells nothing.
    if (asked.key && failure === "error after")
      account.keys.finish(asked.key, 500, (answer as { body: string }).body)
    return answer
  }
  note(done.status, done.replayed)
  const replay: Record<string, string> = done.replayed ? { "Idempotent-Replayed": "true" } : {}
  return { status: done.status, body: done.body, headers: replay }
}

function failing(failure: Failure): Answered {
  if (failure.startsWith("timeout")) return "never"
  if (failure.startsWith("reset")) return null
  const limited = failure === "limit"
  const error = limited
    ? { type: "invalid_request_error", code: "rate_limit", message: "Too many requests." }
    : { type: "api_error", message: "An unknown error occurred." }
  return { status: limited ? 429 : 500, body: JSON.stringify({ error }), headers: {} }
}

type Done = { status: number; body: string; replayed?: boolean }

/** Keys belong to POST alone; a DELETE is the same however often it is sent. */
function run(account: Account, asked: Asked, params: Params): Done {
  const key = asked.method === "POST" ? asked.key : null
  try {
    const { publishable, route, path } = admit(account, asked)
    const known = key && account.keys.begin(key, `${asked.method} ${asked.pathname} ${asked.body}`)
    if (known) return { ...known, replayed: true }
    const cause = { id: `req_${randomUUID().slice(0, 13)}`, idempotency_key: key }
    const answer = finish(account, () =>
      expand(
        account.store,
        route.run({
          ...{ store: account.store, path, params, publishable, origin: account.origin() },
          emit: (type, object) => void account.events.emit(type, object, cause),
        }),
        texts(params, "expand") ?? []
      )
    )
    if (key && answer.body.includes('"code": "parameter_')) account.keys.forget(key)
    else if (key) account.keys.finish(key, answer.status, answer.body)
    return answer
  } catch (error) {
    return refusal(error)
  }
}

function finish(account: Account, work: () => unknown): Done {
  try {
    return { status: 200, body: JSON.stringify(work(), null, 2) }
  } catch (error) {
    return refusal(error)
  }
}

function refusal(error: unknown): Done {
  if (!(error instanceof StripeError)) {
    console.error("stripe-simulator", error)
    const message = "An unknown error occurred."
    return { status: 500, body: JSON.stringify({ error: { type: "api_error", message } }) }
  }
  return { status: error.status, body: JSON.stringify({ error: error.body }, null, 2) }
}

function admit(account: Account, { method, pathname, authorization }: Asked) {
  const found = matchRoute(account.routes, method, pathname)
  if (!found)
    throw new StripeError(404, {
      type: "invalid_request_error",
      message: `Unrecognized request URL (${method}: ${pathname}).`,
    })
  const [scheme = "", given = ""] = authorization.split(" ")
  const key = scheme === "Basic" ? Buffer.from(given, "base64").toString().split(":")[0] : given
  const publishable = key === account.publishableKey
  if (key === account.apiKey || (publishable && found.route.open)) return { ...found, publishable }
  throw new StripeError(key ? (publishable ? 403 : 401) : 401, {
    type: "invalid_request_error",
    message: key
      ? `Invalid API Key provided: ${key.slice(0, 8)}****`
      : "You did not provide an API key. You need to provide your API key in the Authorization header.",
  })
}
