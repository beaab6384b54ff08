import type { Caller } from "./api/call.server"
import {
  changeRole,
  reinstateMember,
  removeMember,
  revokeInvitation,
  revokeMandate,
  suspendMember,
} from "./api/seller-people.server"
import { ROLES } from "./api/seller-people-types"
import type { Values } from "./form"

/** What changed, as the page afterwards says it. */
export type PeopleDone = "role" | "suspended" | "reinstated" | "removed" | "revoked"

/** Changes one person, invitation or mandate, as a button of the pages says. */
export async function changePeople(
  caller: Caller,
  sellerId: string,
  values: Values
): Promise<PeopleDone> {
  const { intent, person = "", invitation, mandate = "" } = values
  const role = ROLES.find((known) => known === values.role)
  if (intent === "role" && role) {
    await changeRole(caller, sellerId, person, role)
    return "role"
  }
  if (intent === "suspend") {
    await suspendMember(caller, sellerId, person)
    return "suspended"
  }
  if (intent === "reinstate") {
    await reinstateMember(caller, sellerId, person)
    return "reinstated"
  }
  if (intent === "remove") {
    await removeMember(caller, sellerId, person)
    return "removed"
  }
  if (invitation) await revokeInvitation(caller, sellerId, invitation)
  else await revokeMandate(caller, sellerId, mandate)
  return "revoked"
}
