import type { Base, Metadata } from "../state/objects"
import { newId, now, type Store } from "../state/store"
import type { Call, Route } from "../wire/call"
import type { Params } from "../wire/form"
import { hash, metadata, needed, text } from "../wire/read-params"
import { pageOf } from "../wire/list"
import { invalid } from "../wire/stripe-error"

/** A connected account: somebody whom the platform pays out to. */
export type Account = Base & {
  object: "account"
  type: string
  country: string
  email: string | null
  business_type: string | null
  default_currency: string
  capabilities: Record<string, "active" | "inactive" | "pending">
  charges_enabled: boolean
  payouts_enabled: boolean
  details_submitted: boolean
  requirements: { currently_due: string[]; disabled_reason: string | null }
  metadata: Metadata
}

const STILL_NEEDED = ["external_account", "individual.id_number", "tos_acceptance.date"]

function create({ store, params, emit }: Call) {
  const account: Account = store.add({
    id: newId("acct"),
    object: "account",
    created: now(),
    type: text(params, "type") ?? "express",
    country: text(params, "country") ?? "CN",
    default_currency: "cny",
    capabilities: askedFor(params),
    ...{ charges_enabled: false, payouts_enabled: false, details_submitted: false },
    requirements: { currently_due: [...STILL_NEEDED], disabled_reason: "requirements.past_due" },
    metadata: metadata(params),
    email: text(params, "email"),
    business_type: text(params, "business_type"),
  })
  emit("account.updated", account)
  return account
}

const askedFor = (params: Params) =>
  Object.fromEntries(
    Object.keys(hash(params, "capabilities")).map((name) => [name, "inactive"] as const)
  )

function update({ store, path, params, emit }: Call) {
  const account = store.get<Account>("account", path.id!, "account")
  account.metadata = metadata(params, account.metadata)
  account.email = text(params, "email") ?? account.email
  emit("account.updated", account)
  return account
}

/** What the hosted page does when somebody has given everything: the account can be paid. */
export function finishOnboarding(store: Store, id: string, emit: Call["emit"]): Account {
  const account = store.get<Account>("account", id, "account")
  for (const name of Object.keys(account.capabilities)) account.capabilities[name] = "active"
  Object.assign(account, { charges_enabled: true, payouts_enabled: true, details_submitted: true })
  account.requirements = { currently_due: [], disabled_reason: null }
  emit("account.updated", account)
  return account
}

function link({ store, params, origin }: Call) {
  const { id } = store.get<Account>("account", needed(params, "account"), "account")
  if (needed(params, "type") !== "account_onboarding" && params.type !== "account_update")
    throw invalid(`Invalid type: ${String(params.type)}`, { param: "type" })
  const back = encodeURIComponent(needed(params, "return_url"))
  needed(params, "refresh_url")
  const created = now()
  const url = `${origin}/connect/${id}?return_url=${back}`
  return { object: "account_link", created, expires_at: created + 300, url }
}

export const accountRoutes: Route[] = [
  { method: "POST", path: "/v1/accounts", run: create },
  {
    method: "GET",
    path: "/v1/accounts",
    run: ({ store, params }) => pageOf("/v1/accounts", store.all<Account>("account"), params),
  },
  {
    method: "GET",
    path: "/v1/accounts/:id",
    run: ({ store, path }) => store.get<Account>("account", path.id!, "account"),
  },
  { method: "POST", path: "/v1/accounts/:id", run: update },
  { method: "POST", path: "/v1/account_links", run: link },
]
