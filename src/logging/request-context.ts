import { AsyncLocalStorage } from "node:async_hooks"
import { randomUUID } from "node:crypto"

/** What every log line written while a request is answered carries. */
export type RequestContext = { request_id: string }

/** The request being answered, wherever in the code we are; empty in jobs and at start-up. */
export const requestContext = new AsyncLocalStorage<RequestContext>()

/** The caller's own request id when it is one, else a new one. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === "string" && SAFE.test(header) ? header : randomUUID()
}

// It ends up in log lines and in an answer's header, so nothing but plain identifiers gets in.
const SAFE = /^[\w.-]{8,64}$/
