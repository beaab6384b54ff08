import { RELEASED_STATES } from "../../../domain/request-states"
import { rows, type TransactionContext } from "./manager"

/** Σ(blue − red) per order line over requests that are neither sent back nor cancelled, drafts included. */
export async function invoicedByOrderLine(
  context: TransactionContext,
  orderLineIds: string[]
): Promise<Map<string, number>> {
  if (!orderLineIds.length) return new Map()
  const found = await rows<{ order_line_id: string; invoiced_fen: string }>(
    context,
    `select line.order_line_id,
            sum(case invoice.direction when 'red' then -line.gross_fen else line.gross_fen end) as invoiced_fen
       from vat_invoice_line line
       join vat_invoice invoice on invoice.id = line.invoice_id and invoice.deleted_at is null
       join vat_request request on request.id = invoice.request_id and request.deleted_at is null
      where line.order_line_id in (${orderLineIds.map(() => "?").join(", ")})
        and line.deleted_at is null
        and request.state not in (${RELEASED_STATES.map(() => "?").join(", ")})
      group by line.order_line_id`,
    [...orderLineIds, ...RELEASED_STATES]
  )
  return new Map(found.map((row) => [row.order_line_id, Number(row.invoiced_fen)]))
}
