import type { MedusaContainer } from "@medusajs/framework/types"
import type { Milestone } from "../../domain/milestones"

/** What a handler is told. It may be told twice, so it must be idempotent. */
export type ReachedMilestone = {
  milestone: Milestone
  shipment_id: string
  subject_type: string
  subject_id: string
  carrier_code: string
  tracking_number: string | null
  reached_at: Date
}

/** Acts upon milestones of one kind of subject. What it throws is tried again, later milestones wait meanwhile. */
export type MilestoneHandler = (
  reached: ReachedMilestone,
  container: MedusaContainer
) => Promise<unknown>

const REGISTRY = Symbol.for("xiangji.courier.milestone-handlers")
const shared = globalThis as { [REGISTRY]?: Map<string, MilestoneHandler> }

// One registry per process, even when two copies of this file are loaded (source and build).
const handlers = () => (shared[REGISTRY] ??= new Map<string, MilestoneHandler>())

/**
 * Registers who acts upon the milestones of a kind of subject (`order_fulfillment`, `vat_request`, …) when the file is
 * imported. Milestones without a handler stay in the outbox until there is one.
 */
export function defineMilestoneHandler(subjectType: string, handler: MilestoneHandler): void {
  handlers().set(subjectType, handler)
}

/** The handler of a kind of subject, if somebody has defined one. */
export const milestoneHandler = (subjectType: string) => handlers().get(subjectType)

/** Every kind of subject that somebody acts for. */
export const handledSubjectTypes = () => [...handlers().keys()]
