import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { vouchFor } from "../auth/vouching"
import { unknownActor } from "../domain/code-faults"
import { normalisePhone } from "../domain/phone-number"
import type PhoneCodeService from "../modules/phone-code/service"

/** Uses up the code of a sign-in before core's route and vouches for the number to the provider. */
export async function acceptCode(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const codes = req.scope.resolve<PhoneCodeService>("phoneCode")
  if (!codes.options.actors.includes(req.params.actor_type ?? "")) throw unknownActor()
  const typed = (req.body ?? {}) as { phone?: unknown; code?: unknown }
  const phone = normalisePhone(typed.phone)
  await codes.consume({ phone, purpose: "sign_in", code: typed.code })
  req.body = vouchFor(phone)
  next()
}
