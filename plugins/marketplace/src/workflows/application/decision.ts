import type { Operator } from "../audit/acting"

/** What an operator decides about an application. */
export type Decision = {
  application_id: string
  to: "approved" | "sent_back" | "rejected"
  operator: Operator
  reason?: string
  /** Reasons by field, or by kind of paper. */
  notes?: Record<string, string>
  /** The hub the seller's goods leave from; chosen by the place when left out. */
  hub_id?: string
}
