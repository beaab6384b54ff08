import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fault } from "@xiangji/kernel"
import type { MandateScope } from "../../../types/market"
import { marketOf } from "../../market-service"

export type GrantMandateInput = {
  seller_id: string
  /** The agent: usually a clerk of the service centre. */
  member_id: string
  scopes: MandateScope[]
  valid_from?: Date
  /** Left out: until revoked. */
  valid_to?: Date
}

/** Writes the mandate. */
export const createMandateStep = createStep(
  "market-create-mandate-step",
  async (input: GrantMandateInput, { container }) => {
    const valid_from = input.valid_from ?? new Date()
    const valid_to = input.valid_to ?? null
    if (!input.scopes.length || (valid_to && new Date(valid_to) <= new Date(valid_from)))
      throw fault("invalid", "MARKET-MANDATE-01", {
        zh: "委托要写明办什么事，并且结束日期要晚于开始日期",
        en: "A mandate needs something to do, and has to end after it begins",
      })
    const created = await marketOf(container).createMandates({ ...input, valid_from, valid_to })
    return new StepResponse(created, created.id)
  },
  async (id, { container }) => {
    if (id) await marketOf(container).deleteMandates(id)
  }
)
