import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "../../domain/client-address"
import { newestCodeTo } from "../../providers/sms-log/inbox"
import type { PhoneCodeAnswer } from "../../types"
import { sendPhoneCodeWorkflow } from "../../workflows/send-phone-code"
import { phoneCodes } from "../../workflows/services"
import { aimOf } from "./aim-of"
import type { RequestedCode } from "./validators"

/** Sends a one-time code to a mobile number. Public: this is how people without any account begin. */
export async function POST(
  // `auth_context` is there only when somebody is signed in.
  req: Omit<AuthenticatedMedusaRequest<RequestedCode>, "auth_context"> &
    Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>,
  res: MedusaResponse<PhoneCodeAnswer>
): Promise<void> {
  const auth_identity_id = req.auth_context?.auth_identity_id || undefined
  const aim = await aimOf(req.scope, { ...req.validatedBody, auth_identity_id })
  const ip = clientAddress(req.socket.remoteAddress, req.get("x-forwarded-for"))
  const { result } = await sendPhoneCodeWorkflow(req.scope).run({ input: { ...aim, ip } })
  // Only a message that went to the demo's inbox is shown; what a vendor sent is for its receiver.
  const { showCodes } = phoneCodes(req.scope).options
  const demo_code = showCodes ? newestCodeTo(aim.phone) : undefined
  res.status(201).json({
    expires_at: new Date(result.expires_at).toISOString(),
    resend_after: new Date(result.resend_after).toISOString(),
    ...(demo_code ? { demo_code } : {}),
  })
}
