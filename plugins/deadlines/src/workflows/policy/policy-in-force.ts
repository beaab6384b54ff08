import type { MedusaContainer } from "@medusajs/framework/types"
import type { PolicyInForce } from "../../modules/deadlines/sql/policies"
import { deadlinesService } from "../deadlines-service"
import { definedPolicy, noSuchPolicy } from "./deadline-policies"

/** The terms of a policy at a moment: what an operator has set, else what the code defines. */
export async function policyInForce(
  container: Pick<MedusaContainer, "resolve">,
  code: string,
  at: Date
): Promise<PolicyInForce> {
  const row = await deadlinesService(container).policyRowAt(code, at)
  const terms = row ?? definedTerms(code)
  if (!terms) throw noSuchPolicy()
  const { calendar_code, due_minutes, warn_minutes, escalate_minutes } = terms
  return { calendar_code, due_minutes, warn_minutes, escalate_minutes }
}

function definedTerms(code: string): PolicyInForce | undefined {
  const policy = definedPolicy(code)
  return policy && { ...policy, calendar_code: policy.calendar }
}
