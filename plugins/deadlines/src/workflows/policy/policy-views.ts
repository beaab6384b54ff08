import type { MedusaContainer } from "@medusajs/framework/types"
import type { LocalText } from "@xiangji/kernel"
import type { Terms } from "../../domain/clock"
import type { PolicyRow } from "../../modules/deadlines/sql/policies"
import { deadlinesService } from "../deadlines-service"
import { definedPolicies, policyName } from "./deadline-policies"

/** A policy as operators see it: what holds now, who says so, and all that was and will be. */
export type PolicyView = Terms & {
  code: string
  name: LocalText
  calendar: string
  /** "code" until an operator has set terms that are in force. */
  source: "code" | "row"
  rows: PolicyRow[]
}

/** All policies that the code defines. */
export async function policyViews(
  container: Pick<MedusaContainer, "resolve">
): Promise<PolicyView[]> {
  const all = await deadlinesService(container).policyRows()
  const now = new Date()
  return definedPolicies().map((policy) => {
    const rows = all.filter(({ code }) => code === policy.code)
    const row = rows.find(
      ({ valid_from, valid_to }) => valid_from <= now && (!valid_to || valid_to > now)
    )
    const { due_minutes, warn_minutes, escalate_minutes } = row ?? policy
    return {
      code: policy.code,
      name: policyName(policy.code),
      calendar: row?.calendar_code ?? policy.calendar,
      due_minutes,
      warn_minutes,
      escalate_minutes,
      source: row ? ("row" as const) : ("code" as const),
      rows,
    }
  })
}
