import type { MedusaContainer } from "@medusajs/framework/types"
import { accountOfIdentity } from "../../auth/phone-account"
import { noNumber, notYourNumber, sameNumber } from "../../domain/change-faults"
import { type CodeAim, needsAccount, PURPOSES } from "../../domain/code"
import { signInForPurpose, unknownPurpose } from "../../domain/code-faults"
import { normalisePhone } from "../../domain/phone-number"
import { phoneCodes } from "../../workflows/services"

type Asked = { phone?: unknown; purpose?: unknown; auth_identity_id: string | undefined }

/**
 * What a code is asked for. Codes for changing a number belong to the account that asked, and the old number's go to that
 * number alone. Nothing here looks at whose number a new one is, so no answer can tell.
 */
export async function aimOf(container: MedusaContainer, asked: Asked): Promise<CodeAim> {
  const purpose = PURPOSES.find((known) => known === asked.purpose)
  if (!purpose) throw unknownPurpose()
  const { countries } = phoneCodes(container).options
  if (!needsAccount(purpose)) return { phone: normalisePhone(asked.phone, countries), purpose }
  if (!asked.auth_identity_id) throw signInForPurpose()
  const own = await accountOfIdentity(container, asked.auth_identity_id)
  if (!own) throw noNumber()
  const account = asked.auth_identity_id
  if (purpose === "change_old") {
    const meant = asked.phone === undefined ? own.phone : normalisePhone(asked.phone, countries)
    if (meant !== own.phone) throw notYourNumber()
    return { phone: own.phone, purpose, account }
  }
  const phone = normalisePhone(asked.phone, countries)
  if (phone === own.phone) throw sameNumber()
  return { phone, purpose, account }
}
