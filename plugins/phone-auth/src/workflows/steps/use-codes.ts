import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { TypedCode } from "../../modules/phone-code/service"
import { phoneCodes } from "../services"

/** Uses codes up, all or none. When what they were for is refused afterwards, they are good again. */
export const useCodesStep = createStep(
  "phone-auth-use-codes",
  async (typed: TypedCode[], { container }) => {
    const ids = await phoneCodes(container).consume(typed)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await phoneCodes(container).reopen(ids)
  }
)
