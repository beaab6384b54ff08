import { redirect } from "react-router"
import type { Lang } from "../../i18n/language"
import { settings } from "../settings.server"
import { readProblem, refuse, UNAVAILABLE } from "./problem"

/** Who asks: the visitor's language and, when signed in, the token and where to sign in again. */
export type Caller = { lang: Lang; token?: string; signIn?: string }

type Question = {
  method?: "GET" | "POST" | "DELETE"
  query?: Record<string, string | number | boolean | undefined>
  /** JSON, or a form with files. */
  body?: object
  /** The same for every try of one request, so that the backend does it once (`Idempotency-Key`). */
  requestKey?: string
  timeoutMs?: number
}

/** Asks the backend and returns its JSON; a refusal is thrown with its sentence (`problemOf`). */
export async function call<T>(caller: Caller, path: string, question: Question = {}): Promise<T> {
  const answer = await ask(caller, path, question)
  const text = await answer.text()
  const body = readJson(text)
  if (answer.ok && body !== undefined) return body as T
  if (answer.status === 401 && caller.signIn) throw redirect(caller.signIn)
  return refuse(
    answer.ok ? UNAVAILABLE : readProblem(answer.status, body),
    answer.ok ? 502 : answer.status
  )
}

/** Asks the backend for something that is no JSON, a PDF for instance. */
export async function ask(caller: Caller, path: string, question: Question): Promise<Response> {
  const { backendUrl, publishableKey } = settings()
  const { query = {}, body, requestKey, timeoutMs = 20_000 } = question
  const { method = body ? "POST" : "GET" } = question
  const url = new URL(backendUrl + path)
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, String(value))
  const isForm = body instanceof FormData
  try {
    return await fetch(url, {
      method,
      headers: {
        Accept: "application/json",
        "Accept-Language": caller.lang,
        "x-publishable-api-key": publishableKey,
        ...(caller.token ? { Authorization: `Bearer ${caller.token}` } : {}),
        ...(requestKey ? { "Idempotency-Key": `"${requestKey}"` } : {}),
        ...(body && !isForm ? { "Content-Type": "application/json" } : {}),
      },
      body: isForm ? body : body && JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    })
  } catch (error) {
    console.error(`${method} ${url.pathname}`, error)
    return refuse(UNAVAILABLE, 503)
  }
}

function readJson(text: string): unknown {
  if (!text) return {}
  try {
    return JSON.parse(text)
  } catch {
    return undefined // a proxy's error page, for instance: the status says the rest
  }
}
