import type { MedusaContainer } from "@medusajs/framework/types"
import type { CreatePromotionDTO } from "@medusajs/framework/types"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"

/** Promotions that leave fractions of a fen, each with another way of counting how often it may be used. */
export async function countedPromotions(container: MedusaContainer): Promise<string[]> {
  const tenth = method({ type: "percentage", value: 10.7, target_type: "items" })
  const bit = method({ type: "fixed", value: 1.37, target_type: "order" })
  const pennies = method({ type: "fixed", value: 0.11, target_type: "order" })
  const byBuyer = { type: "use_by_attribute", attribute: "customer_email" }
  const spent = { type: "spend", currency_code: "cny" }
  const promotionsData = [
    promotion("TENTH", tenth, { type: "usage" }),
    promotion("BIT", bit, spent),
    promotion("BUYER", pennies, byBuyer),
  ]
  await createPromotionsWorkflow(container).run({ input: { promotionsData } })
  return promotionsData.map(({ code }) => code!)
}

type Method = CreatePromotionDTO["application_method"]

const method = (how: Pick<Method, "type" | "value" | "target_type">): Method => ({
  ...how,
  ...{ allocation: "across", currency_code: "cny" },
})

const promotion = (
  code: string,
  application_method: Method,
  budget: Record<string, unknown>
): CreatePromotionDTO => ({
  ...{ code, application_method, type: "standard", status: "active", limit: 100_000 },
  campaign: {
    ...{ name: code, campaign_identifier: code },
    budget: { limit: 1_000_000, ...budget },
  } as CreatePromotionDTO["campaign"],
})
