import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Terms } from "../../domain/clock"
import { deadlinesService } from "../deadlines-service"
import { definedPolicy, noSuchPolicy } from "./deadline-policies"

/** New terms of a policy. */
export type SetPolicyInput = Terms & {
  code: string
  /** Where it is left out, the calendar stays the one that the code names. */
  calendar?: string
  /** Where it is left out, now. */
  valid_from?: Date
  set_by: string | null
}

const setPolicyStep = createStep(
  "deadlines-insert-policy-row",
  async (input: SetPolicyInput, { container }) => {
    const { calendar, valid_from, ...terms } = input
    const policy = definedPolicy(input.code)
    if (!policy) throw noSuchPolicy()
    const now = new Date()
    const row = await deadlinesService(container).insertPolicyRow(
      {
        ...terms,
        calendar_code: calendar ?? policy.calendar,
        valid_from: valid_from ? new Date(valid_from) : now,
      },
      now
    )
    return new StepResponse(row, row)
  },
  async (row, { container }) => {
    if (row) await deadlinesService(container).removePolicyRow(row)
  }
)

/** Sets terms from a moment on. Running clocks keep the terms with which they started. */
export const setDeadlinePolicyWorkflow = createWorkflow(
  "deadlines-set-policy",
  (input: SetPolicyInput) => new WorkflowResponse(setPolicyStep(input))
)
