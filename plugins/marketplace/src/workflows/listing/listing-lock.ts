import type { WorkflowData } from "@medusajs/framework/workflows-sdk"
import { transform } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"

const keyOf = (listing_id: WorkflowData<string>) =>
  transform({ listing_id }, ({ listing_id }) => `market-listing:${listing_id}`)

/**
 * Begins the part of a workflow that only one may be in per listing: an operator must not let in what its seller is
 * changing at the same moment. A killed process gives the listing back after a minute.
 */
export function lockListing(listing_id: WorkflowData<string>): void {
  acquireLockStep({ key: keyOf(listing_id), timeout: 10, ttl: 60, executeOnSubWorkflow: true })
}

/** Ends it. */
export function unlockListing(listing_id: WorkflowData<string>): void {
  releaseLockStep({ key: keyOf(listing_id), executeOnSubWorkflow: true })
}
