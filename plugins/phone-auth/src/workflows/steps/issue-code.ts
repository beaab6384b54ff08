import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CodeAim } from "../../domain/code"
import type PhoneCodeService from "../../modules/phone-code/service"

/** Who asks for a code, and what for. */
export type CodeRequest = CodeAim & { ip: string | null }

/** Makes a code; a code that could not be sent is taken back, so that it does not count against the limits. */
export const issueCodeStep = createStep(
  "phone-auth-issue-code",
  async (request: CodeRequest, { container }) => {
    const codes = container.resolve<PhoneCodeService>("phoneCode")
    const issued = await codes.issue(request)
    return new StepResponse(issued, issued.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<PhoneCodeService>("phoneCode").deletePhoneAuthCodes(id)
  }
)
