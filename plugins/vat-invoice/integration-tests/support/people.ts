import type { MedusaContainer } from "@medusajs/framework/types"
import { generateJwtToken, Modules } from "@medusajs/framework/utils"
import type { QueueCount, RequestSummary, RequestView, TitleView } from "../../src/types"

/** Everything an answer of ours may hold; a test reads what its route gives. */
export type ReplyBody = {
  code: string
  message: string
  token: string
  customer: { id: string }
  title: TitleView
  titles: TitleView[]
  request: RequestView
  requests: RequestSummary[]
  queue: QueueCount[]
  invoice_request: RequestView
  invoice_requests: RequestSummary[]
  count: number
}

type Reply<Body> = { status: number; data: Body; headers: Record<string, string> }

/** The runner's HTTP client, as far as it is used here. */
export type Api = {
  request: <Body>(call: {
    method: string
    url: string
    data?: unknown
    headers: Record<string, string>
    responseType?: string
    validateStatus: () => boolean
  }) => Promise<Reply<Body>>
}

/** Calls the application as one person. Refusals come back as answers, to be read. */
export type Person = {
  id: string
  get: (url: string) => Promise<Reply<ReplyBody>>
  getBytes: (url: string) => Promise<Reply<ArrayBuffer>>
  post: (url: string, data?: unknown) => Promise<Reply<ReplyBody>>
  remove: (url: string) => Promise<Reply<ReplyBody>>
}

const person = (api: Api, id: string, headers: Record<string, string>): Person => {
  const call = { headers, validateStatus: () => true }
  return {
    id,
    get: (url) => api.request({ ...call, method: "GET", url }),
    getBytes: (url) => api.request({ ...call, method: "GET", url, responseType: "arraybuffer" }),
    post: (url, data) => api.request({ ...call, method: "POST", url, data: data ?? {} }),
    remove: (url) => api.request({ ...call, method: "DELETE", url }),
  }
}

/** Nobody in particular: no token at all. */
export async function stranger(api: Api, container: MedusaContainer): Promise<Person> {
  return person(api, "", await shopHeaders(container))
}

/** A customer with e-mail and password, signed in over HTTP. */
export async function customer(
  api: Api,
  container: MedusaContainer,
  email: string
): Promise<Person> {
  const shop = await shopHeaders(container)
  const nobody = person(api, "", shop)
  const secret = { email, password: "a-long-password" }
  const { data: fresh } = await nobody.post("/auth/customer/emailpass/register", secret)
  const registering = person(api, "", { ...shop, authorization: `Bearer ${fresh.token}` })
  const { data: made } = await registering.post("/store/customers", { email })
  const { data: signedIn } = await nobody.post("/auth/customer/emailpass", secret)
  return person(api, made.customer.id, { ...shop, authorization: `Bearer ${signedIn.token}` })
}

/** Somebody at the invoice desk. */
export async function clerk(api: Api, container: MedusaContainer): Promise<Person> {
  const user = await container.resolve(Modules.USER).createUsers({ email: "desk@example.com" })
  const token = generateJwtToken(
    { actor_id: user.id, actor_type: "user", auth_identity_id: "", app_metadata: {} },
    { secret: "for-tests-only", expiresIn: "1h" }
  )
  return person(api, user.id, { authorization: `Bearer ${token}` })
}

async function shopHeaders(container: MedusaContainer): Promise<Record<string, string>> {
  const key = await container
    .resolve(Modules.API_KEY)
    .createApiKeys({ title: "shop", type: "publishable", created_by: "test" })
  return { "x-publishable-api-key": key.token }
}
