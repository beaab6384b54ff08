import type { StoredFacts } from "./stored-facts"

/** What of an application is nobody's in particular: what statistics count, and the name the shop would have shown. */
const KEPT = ["kind", "name", "place_id", "taxpayer_kind", "issuance_route"] as const

/** The facts that stay when everything personal has to go: neither person nor number, account, phone, address, story. */
export const keptFacts = (facts: StoredFacts): StoredFacts =>
  Object.fromEntries(
    KEPT.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]]))
  )
