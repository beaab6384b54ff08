import type { MedusaContainer } from "@medusajs/framework/types"
import { noSuchCase } from "../../domain/after-sale/faults"
import type { CaseRef } from "../../modules/aftersales/sql/case-row"
import { aftersalesOf } from "./aftersales-service"

/** A case, if it is there and theirs (`AFTERSALE-CASE-01`). */
export async function caseInBrief(container: MedusaContainer, ref: CaseRef) {
  const [row] = await aftersalesOf(container).listAfterSales({ ...ref }, { take: 1 })
  if (!row) throw noSuchCase()
  return row
}
