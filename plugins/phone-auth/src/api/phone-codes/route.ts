import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "../../domain/client-address"
import { PURPOSES } from "../../domain/code"
import { unknownPurpose } from "../../domain/code-faults"
import { normalisePhone } from "../../domain/phone-number"
import type { PhoneCodeAnswer } from "../../types"
import { sendPhoneCodeWorkflow } from "../../workflows/send-phone-code"
import type { RequestedCode } from "./validators"

/** Sends a one-time code to a mobile number. Public: this is how people without any account begin. */
export async function POST(
  req: MedusaRequest<RequestedCode>,
  res: MedusaResponse<PhoneCodeAnswer>
): Promise<void> {
  const { phone, purpose: wanted } = req.validatedBody
  const purpose = PURPOSES.find((known) => known === wanted)
  if (!purpose) throw unknownPurpose()
  const ip = clientAddress(req.socket.remoteAddress, req.get("x-forwarded-for"))
  const { result } = await sendPhoneCodeWorkflow(req.scope).run({
    input: { phone: normalisePhone(phone), purpose, ip },
  })
  res.status(201).json({
    expires_at: new Date(result.expires_at).toISOString(),
    resend_after: new Date(result.resend_after).toISOString(),
  })
}
