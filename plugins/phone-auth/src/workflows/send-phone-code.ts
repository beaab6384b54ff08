import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type CodeRequest, issueCodeStep } from "./steps/issue-code"
import { sendCodeStep } from "./steps/send-code"

/** Makes a one-time code within the limits and sends it by SMS. The answer does not contain it. */
export const sendPhoneCodeWorkflow = createWorkflow(
  "phone-auth-send-phone-code",
  (request: CodeRequest) => {
    const issued = issueCodeStep(request)
    const message = transform({ request, issued }, ({ request, issued }) => ({
      id: issued.id,
      code: issued.code,
      phone: request.phone,
    }))
    sendCodeStep(message)
    return new WorkflowResponse(
      transform(issued, ({ expires_at, resend_after }) => ({ expires_at, resend_after }))
    )
  }
)
