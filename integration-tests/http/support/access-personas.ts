import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import type { ActingRight } from "../../../src/api/access"
import { market } from "../../../src/services"
import type { Persona } from "./access-matrix"
import { operatorHeaders } from "./operator"

/** How a persona knocks: with which headers, and at whose door for a route that asks for this right. */
export type Knock = { headers: Record<string, string>; seller_id: string }
export type Personas = (persona: Persona, right: ActingRight | null) => Knock

const DAY = 24 * 3600 * 1000
const inDays = (days: number) => new Date(Date.now() + days * DAY)
const SCOPES = ["list", "orders", "earnings"] as const
const OTHER = { list: "orders", orders: "earnings", earnings: "list" } as const

/** Four sellers and everybody who has something to do with them, or nothing. */
export async function buildPersonas(container: MedusaContainer): Promise<Personas> {
  const make = makers(container)
  const own = await make.seller("approved")
  const pending = await make.seller("applied")
  const suspended = await make.seller("suspended")
  const elsewhere = await make.seller("approved")
  const member = (role: "helper" | "agent", suspended_at: Date | null = null) =>
    make.person("member", own.id, role, suspended_at)
  const agent = async (scopes: readonly string[], from: number, to: number, revoked?: Date) => {
    const who = await member("agent")
    await make.mandate(own.id, who.id, scopes, [inDays(from), inDays(to)], revoked)
    return who.headers
  }
  const otherScope = {
    list: await agent([OTHER.list], -1, 9),
    orders: await agent([OTHER.orders], -1, 9),
    earnings: await agent([OTHER.earnings], -1, 9),
  }
  const headers: Record<Exclude<Persona, "agent of another scope">, Record<string, string>> = {
    nobody: {},
    customer: (await make.person("customer")).headers,
    unregistered: (await make.person("unregistered")).headers,
    "pending owner": pending.owner,
    "suspended owner": suspended.owner,
    "other seller's owner": elsewhere.owner,
    owner: own.owner,
    helper: (await member("helper")).headers,
    "agent in force": await agent(SCOPES, -1, 9),
    "agent without mandate": (await member("agent")).headers,
    "agent, expired": await agent(SCOPES, -9, -1),
    "agent, not yet": await agent(SCOPES, 1, 9),
    "agent, revoked": await agent(SCOPES, -9, 9, inDays(-1)),
    "suspended helper": (await member("helper", new Date())).headers,
    operator: operatorHeaders(container),
  }
  return (persona, right) => {
    const door = { "pending owner": pending.id, "suspended owner": suspended.id }
    const seller_id = door[persona as keyof typeof door] ?? own.id
    if (persona !== "agent of another scope") return { seller_id, headers: headers[persona] }
    const scoped = right && right in otherScope ? (right as keyof typeof otherScope) : "list"
    return { seller_id, headers: otherScope[scoped] }
  }
}

function makers(container: MedusaContainer) {
  const rows = market(container)
  let made = 0

  /** The rows of a sign-in by phone and of the account behind it, and the headers that it gives. */
  async function person(
    kind: "member" | "customer" | "unregistered",
    seller_id?: string,
    role: "owner" | "helper" | "agent" = "agent",
    suspended_at: Date | null = null
  ) {
    const phone = `+86138${String(++made).padStart(8, "0")}`
    const identity = { provider: "phone", entity_id: phone }
    const auth = container.resolve(Modules.AUTH)
    const signIn = await auth.createAuthIdentities({ provider_identities: [identity] })
    const name = `${kind} ${made}`
    const id =
      kind === "unregistered"
        ? ""
        : kind === "member"
          ? (await rows.createMembers({ name, phone })).id
          : (await container.resolve(Modules.CUSTOMER).createCustomers({ phone })).id
    if (seller_id) await rows.createMemberships({ seller_id, member_id: id, role, suspended_at })
    const actor_type = kind === "customer" ? "customer" : "member"
    return { id, headers: tokenFor(container, actor_type, id, signIn.id) }
  }

  async function seller(state: "approved" | "applied" | "suspended") {
    const name = `seller ${++made}`
    const { id } = await rows.createSellers({
      ...{ handle: name.replace(" ", "-"), name: { zh: name, en: name }, kind: "farmer", state },
      ...{ place_id: "plc_none", phone: "+8613800000000", legal_name: name },
      ...{ taxpayer_kind: "exempt_farmer", issuance_route: "self" },
    })
    // Two owners, so that nobody is refused for being the last one.
    await person("member", id, "owner")
    return { id, owner: (await person("member", id, "owner")).headers }
  }

  async function mandate(
    seller_id: string,
    member_id: string,
    scopes: readonly string[],
    [valid_from, valid_to]: [Date, Date],
    revoked_at: Date | null = null
  ) {
    const terms = { scopes: [...scopes], valid_from, valid_to, revoked_at }
    await rows.createMandates({ seller_id, member_id, ...terms })
  }

  return { person, seller, mandate }
}

function tokenFor(
  container: MedusaContainer,
  actor_type: string,
  actor_id: string,
  auth_identity_id: string
) {
  const { jwtSecret } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
    .http
  const token = generateJwtToken(
    { actor_id, actor_type, auth_identity_id, app_metadata: {} },
    { secret: jwtSecret as string, expiresIn: "1h" }
  )
  return { authorization: `Bearer ${token}` }
}
