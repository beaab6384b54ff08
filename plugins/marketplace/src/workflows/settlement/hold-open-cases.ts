import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LocalText } from "@xiangji/kernel"
import { caseStates, isOpen } from "../../domain/after-sale/states"
import type { CaseState } from "../../types/aftersales"
import { defineSettlementHold } from "./holds"

const DISPUTED: LocalText = {
  zh: "买家和卖家有争议，等平台裁定",
  en: "The buyer and the seller disagree; the market decides",
}
const OPEN: LocalText = { zh: "退货或退款在处理", en: "A return or refund is being dealt with" }

/** Nobody's money is settled while a case about it is open: what is given back would have been paid out already. */
defineSettlementHold("after-sales", async (container, seller_order_ids) => {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const cases: { seller_order_id: string; state: CaseState }[] = await db("after_sale")
    .select("seller_order_id", "state")
    .whereIn("seller_order_id", [...seller_order_ids])
    .whereIn("state", caseStates.states.filter(isOpen))
    .whereNull("deleted_at")
  return cases.map(({ seller_order_id, state }) => ({
    seller_order_id,
    why: state === "disputed" ? DISPUTED : OPEN,
  }))
})
