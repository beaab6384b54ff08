import type { AccessRule, ActingRight } from "../../../src/api/access"

/** Everybody who knocks at every door. Those without a seller of their own knock at the market's first seller. */
export const PERSONAS = [
  "nobody",
  "customer",
  "unregistered",
  "pending owner",
  "suspended owner",
  "other seller's owner",
  "owner",
  "helper",
  "agent in force",
  "agent without mandate",
  "agent of another scope",
  "agent, expired",
  "agent, not yet",
  "agent, revoked",
  "suspended helper",
  "operator",
] as const
export type Persona = (typeof PERSONAS)[number]

/** `in`, or the refusal: status and code. */
export type Outcome = "in" | `${401 | 403 | 404} ${string}`

const SIGN_IN = "401 unauthorized"
/** Core guards `/admin` before any middleware of ours can add a code. */
const CORE_SIGN_IN = "401 null"
const STRANGER = "404 MARKET-ACTING-01"
const MEMBERSHIP_SUSPENDED = "403 MARKET-ACTING-02"
const SELLER_SUSPENDED = "403 MARKET-ACTING-03"
const NOT_APPROVED = "403 MARKET-ACTING-06"
const NO_MANDATE = "403 MARKET-ACTING-04"
const OWNERS_ONLY = "403 MARKET-ACTING-05"

type Row = Readonly<Record<Persona, Outcome>>

const nobodyBut = (row: Partial<Row>, refusal: Outcome = SIGN_IN): Row =>
  Object.fromEntries(PERSONAS.map((persona) => [persona, row[persona] ?? refusal])) as Row

/** Personas with a member's token. */
const members = (outcome: Outcome): Partial<Row> => ({
  "pending owner": outcome,
  "suspended owner": outcome,
  "other seller's owner": outcome,
  owner: outcome,
  helper: outcome,
  "agent in force": outcome,
  "agent without mandate": outcome,
  "agent of another scope": outcome,
  "agent, expired": outcome,
  "agent, not yet": outcome,
  "agent, revoked": outcome,
  "suspended helper": outcome,
})

const anybody: Row = nobodyBut({
  ...members("in"),
  ...{ nobody: "in", customer: "in", unregistered: "in", operator: "in" },
})

const agentsWithout = (outcome: Outcome): Partial<Row> => ({
  "agent without mandate": outcome,
  "agent of another scope": outcome,
  "agent, expired": outcome,
  "agent, not yet": outcome,
  "agent, revoked": outcome,
})

/** What holds for every route of a seller, whatever it asks for. */
const ofASeller: Partial<Row> = {
  ...members("in"),
  "other seller's owner": STRANGER,
  "suspended helper": MEMBERSHIP_SUSPENDED,
}

const ACTING: Readonly<Record<ActingRight, (reading: boolean) => Row>> = {
  list: (reading) =>
    nobodyBut({
      ...ofASeller,
      ...agentsWithout(NO_MANDATE),
      "pending owner": reading ? "in" : NOT_APPROVED,
      "suspended owner": SELLER_SUSPENDED,
    }),
  orders: () => nobodyBut({ ...ofASeller, ...agentsWithout(NO_MANDATE) }),
  earnings: (reading) =>
    nobodyBut({
      ...ofASeller,
      ...agentsWithout(NO_MANDATE),
      helper: NO_MANDATE,
      "suspended owner": reading ? "in" : SELLER_SUSPENDED,
    }),
  owner: () =>
    nobodyBut({
      ...ofASeller,
      ...agentsWithout(OWNERS_ONLY),
      helper: OWNERS_ONLY,
      "agent in force": OWNERS_ONLY,
      "suspended owner": SELLER_SUSPENDED,
    }),
  member: () => nobodyBut(ofASeller),
}

/** What a persona has to get from a route with this rule. */
export function expectedOf(rule: AccessRule, method: string, persona: Persona): Outcome {
  const rows: Readonly<Record<Exclude<AccessRule["who"], "acting">, Row>> = {
    open: anybody,
    operator: nobodyBut({ operator: "in" }, CORE_SIGN_IN),
    customer: nobodyBut({ customer: "in" }),
    member: nobodyBut(members("in")),
    newcomer: nobodyBut({ ...members("in"), unregistered: "in" }),
    person: nobodyBut({ ...members("in"), customer: "in" }),
  }
  const row = rule.who === "acting" ? ACTING[rule.right](method === "GET") : rows[rule.who]
  return row[persona]
}
