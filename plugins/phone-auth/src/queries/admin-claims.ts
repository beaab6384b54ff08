import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { actorsOf } from "../auth/phone-account"
import type { AdminPhoneClaim } from "../types"
import { phoneIdentities } from "../workflows/services"
import { type ClaimRow, claimView } from "./claim-view"

/** Claims with what an operator needs to judge them, a page at a time, in two further reads however many there are. */
export async function adminClaims(
  container: MedusaContainer,
  rows: ClaimRow[]
): Promise<AdminPhoneClaim[]> {
  const ids = [...new Set(rows.flatMap(({ auth_identity_id }) => auth_identity_id ?? []))]
  const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
  const accounts = await auth.listAuthIdentities({ id: ids }, { take: ids.length })
  const known = await phoneIdentities(container).listPhoneIdentities(
    { auth_identity_id: ids },
    { take: ids.length }
  )
  return rows.map((row) => {
    const account = accounts.find(({ id }) => id === row.auth_identity_id)
    const life = known.find(({ auth_identity_id }) => auth_identity_id === row.auth_identity_id)
    return {
      ...claimView(row),
      kind: row.kind,
      old_phone: row.old_phone,
      reason: row.reason,
      actors: actorsOf(account?.app_metadata),
      last_sign_in_at: asText(life?.last_sign_in_at),
      account_made_at: asText((account as { created_at?: Date } | undefined)?.created_at),
      decided_at: asText(row.decided_at),
      decided_by: row.decided_by,
      decision_reason: row.decision_reason,
    }
  })
}

const asText = (at: Date | string | null | undefined) => (at ? new Date(at).toISOString() : null)
