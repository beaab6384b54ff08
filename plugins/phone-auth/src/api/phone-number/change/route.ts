import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { normalisePhone } from "../../../domain/phone-number"
import { changePhoneNumberWorkflow } from "../../../workflows/change-phone-number"
import { phoneCodes } from "../../../workflows/services"
import type { ChangeNumber } from "../validators"

/** Changes the number of whoever is signed in, proven by a code from the old number and one from the new. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeNumber>,
  res: MedusaResponse<{ phone: string }>
): Promise<void> {
  const { old_code, new_phone, new_code } = req.validatedBody
  const phone = normalisePhone(new_phone, phoneCodes(req.scope).options.countries)
  const { auth_identity_id } = req.auth_context
  await changePhoneNumberWorkflow(req.scope).run({
    input: { auth_identity_id, old_code, new_phone: phone, new_code },
  })
  res.json({ phone })
}
