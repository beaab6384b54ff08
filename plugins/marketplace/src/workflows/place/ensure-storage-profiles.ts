import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ensureStorageProfilesStep } from "./steps/ensure-storage-profiles-step"

/** Shipping profile ids of the storage classes, made where missing. */
export const ensureStorageProfilesWorkflow = createWorkflow(
  "market-ensure-storage-profiles",
  () => new WorkflowResponse(ensureStorageProfilesStep())
)
