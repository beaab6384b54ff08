import { fault, type LocalText } from "@xiangji/kernel"
import { checkTerms } from "../../domain/check-terms"
import type { Terms } from "../../domain/clock"

/** How long something may take, as the code says it; a dated row of the same code takes its place. */
export type DeadlinePolicy = Terms & {
  /** `market-seller-review`. */
  code: string
  name: LocalText
  /** Code of the business calendar, `cn-office`. */
  calendar: string
}

// One registry for the process, however many copies of this file are loaded.
const KEY = Symbol.for("xiangji.deadlines.policies")
type Registry = Map<string, DeadlinePolicy>
const registry = ((globalThis as Record<symbol, unknown>)[KEY] ??= new Map()) as Registry

/** Names a policy and its default. Defined twice, the later one counts. */
export function defineDeadlinePolicy(policy: DeadlinePolicy): DeadlinePolicy {
  checkTerms(policy)
  registry.set(policy.code, policy)
  return policy
}

/** The policy that the code defines. */
export const definedPolicy = (code: string): DeadlinePolicy | undefined => registry.get(code)

/** All policies that the code defines, by code. */
export const definedPolicies = (): DeadlinePolicy[] =>
  [...registry.values()].sort((a, b) => (a.code < b.code ? -1 : 1))

/** A policy's name; its code where nobody defines it any more. */
export const policyName = (code: string): LocalText =>
  registry.get(code)?.name ?? { zh: code, en: code }

/** Nobody defines a policy of that code (`DEADLINES-POLICY-01`). */
export const noSuchPolicy = () =>
  fault("not_found", "DEADLINES-POLICY-01", {
    zh: "没有这个时限",
    en: "There is no such deadline policy",
  })
