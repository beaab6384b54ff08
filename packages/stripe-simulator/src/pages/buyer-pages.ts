import { finishOnboarding, type Account } from "../connect/accounts"
import { charge, decline } from "../resources/charge"
import type { Intent } from "../state/objects"
import type { Store } from "../state/store"
import type { Call } from "../wire/call"
import { escaped, page } from "./page"
import { payPage, wayBack } from "./pay-page"
import { cardFrame, stripeJs } from "./stripe-js"

/** A page, a script, or somewhere else to go. */
export type Shown = { body: string; type: string } | { location: string }

type Visit = {
  store: Store
  origin: string
  method: string
  pathname: string
  /** The address's query, or the fields of the form that was sent. */
  fields: URLSearchParams
  emit: Call["emit"]
}

const html = (body: string): Shown => ({ body, type: "text/html; charset=utf-8" })

/** What somebody sees in a browser; null for an address that is no page. */
export function showPage(visit: Visit): Shown | null {
  const { pathname, origin } = visit
  if (["/v3", "/v3/", "/v3/stripe.js"].includes(pathname))
    return { body: stripeJs(origin), type: "text/javascript; charset=utf-8" }
  if (pathname === "/v3/card") return html(cardFrame())
  const [, kind, id = ""] = pathname.split("/")
  if (kind === "pay") return buyer(visit, id)
  if (kind === "connect") return onboarding(visit, id)
  return null
}

function buyer({ store, method, fields, emit }: Visit, id: string): Shown | null {
  const intent = store.find(id) as Intent | undefined
  if (intent?.object !== "payment_intent") return null
  if (fields.get("s") !== intent.client_secret.split("_secret_")[1]) return null
  if (method !== "POST") return html(payPage(store, intent, fields))
  decide(store, intent, fields.get("decision") === "pay", emit)
  const back = wayBack(intent, fields.get("return_url") || null)
  return back ? { location: back } : html(payPage(store, intent, fields))
}

/** The buyer's answer in their app or at their bank. A payment that is answered already stays as it is. */
export function decide(store: Store, intent: Intent, pays: boolean, emit: Call["emit"]): void {
  if (intent.status !== "requires_action") return
  if (pays) return charge(store, intent, emit)
  const message = "The customer refused the payment."
  decline(store, intent, { code: "payment_intent_authentication_failure", message }, emit)
}

function onboarding({ store, method, fields, emit }: Visit, id: string): Shown | null {
  const account = store.find(id) as Account | undefined
  if (account?.object !== "account") return null
  const back = fields.get("return_url") ?? ""
  if (method === "POST") {
    finishOnboarding(store, id, emit)
    return { location: back }
  }
  const title = "收款资料（模拟）"
  return html(
    page(
      title,
      `<h1>${title}<br><small lang="en">Payee details (simulated)</small></h1><form method="post">
      <input type="hidden" name="return_url" value="${escaped(back)}">
      <button>提交资料 <span lang="en">Submit</span></button></form>`
    )
  )
}
