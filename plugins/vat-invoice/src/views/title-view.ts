import type { InferTypeOf } from "@medusajs/framework/types"
import { checkTitle, titleSnapshot } from "../domain/title"
import type { VatTitle } from "../modules/vat-invoice/models/vat-title"
import type { TitleView } from "../types/http"
import type { Recipient } from "../types/snapshots"

/** A title as its owner sees it. */
export function titleView(row: InferTypeOf<typeof VatTitle>): TitleView {
  const recipient = row.recipient as Recipient | null
  const { id, tax_id_confirmed } = row
  const checks = checkTitle({ ...row, recipient })
  return { id, ...titleSnapshot(row), tax_id_confirmed, recipient, checks }
}
