import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketOf } from "../../market-service"

/** Writes the row of a person who may act for sellers. */
export const createMemberStep = createStep(
  "market-create-member-step",
  async (member: { name: string; phone: string | null }, { container }) => {
    const created = await marketOf(container).createMembers(member)
    return new StepResponse(created, created.id)
  },
  async (id, { container }) => {
    if (id) await marketOf(container).deleteMembers(id)
  }
)
