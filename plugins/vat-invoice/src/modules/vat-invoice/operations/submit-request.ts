import { assertInvoiceable } from "../../../domain/invoiceable"
import { RELEASED_STATES } from "../../../domain/request-states"
import { invoicedByOrderLine } from "../queries/invoiced-amounts"
import { lockNames } from "../queries/locks"
import { rows, type TransactionContext } from "../queries/manager"
import type { DraftInvoice, DraftLine, RequestDraft } from "../../../domain/request-draft"
import type { VatInvoiceModuleService } from "../service"

/** Which request stands for a submission; `created` is false for a repeat. */
export type Submitted = { request_id: string; created: boolean }

/**
 * Guard and write under one lock on the order lines, so that two requests for the same goods, however close, never
 * invoice more than was paid.
 */
export async function submitRequest(
  service: VatInvoiceModuleService,
  draft: RequestDraft,
  context: TransactionContext
): Promise<Submitted> {
  const lines = draft.invoices.flatMap((invoice) => invoice.lines)
  await lockNames(context, [
    `vat-request:${draft.idempotency_key}`,
    ...lines.map((line) => `vat-order-line:${line.order_line_id}`),
  ])
  const earlier = await requestUnderKey(context, draft.idempotency_key)
  if (earlier) return { request_id: earlier, created: false }
  await assertWithinPaid(context, lines)
  return { request_id: await writeRequest(service, draft, context), created: true }
}

async function requestUnderKey(context: TransactionContext, key: string): Promise<string | null> {
  const [found] = await rows<{ id: string }>(
    context,
    `select id from vat_request where idempotency_key = ? and deleted_at is null
        and state not in (${RELEASED_STATES.map(() => "?").join(", ")})`,
    [key, ...RELEASED_STATES]
  )
  return found?.id ?? null
}

/** Lines of one order line count together, also within the request itself. */
async function assertWithinPaid(context: TransactionContext, lines: DraftLine[]): Promise<void> {
  const ids = [...new Set(lines.map((line) => line.order_line_id))]
  const invoiced = await invoicedByOrderLine(context, ids)
  for (const line of lines) {
    const known = invoiced.get(line.order_line_id) ?? 0
    const invoiced_fen = known + (line.invoiced_fen ?? 0)
    assertInvoiceable({ ...line, invoiced_fen })
    invoiced.set(line.order_line_id, known + line.amount_fen)
  }
}

async function writeRequest(
  service: VatInvoiceModuleService,
  { invoices, actor, ...head }: RequestDraft,
  context: TransactionContext
): Promise<string> {
  const now = new Date()
  const { id: request_id } = await service.createVatRequests(
    { ...head, state: "submitted", state_at: now },
    context
  )
  const event = { kind: "submitted", actor_type: actor.type, actor_id: actor.id, data: {} }
  await service.createVatRequestEvents({ ...event, occurred_at: now, request_id }, context)
  for (const invoice of invoices) {
    const row = invoiceRow(head, invoice)
    const { id: invoice_id } = await service.createVatInvoices({ ...row, request_id }, context)
    const lineRows = invoice.lines.map((line, at) => ({ ...lineRow(line), line_no: at + 1 }))
    await service.createVatInvoiceLines(
      lineRows.map((line) => ({ ...line, invoice_id })),
      context
    )
  }
  return request_id
}

const invoiceRow = (
  head: Pick<RequestDraft, "medium" | "kind" | "title">,
  { lines: _lines, ...invoice }: DraftInvoice
) => ({
  ...invoice,
  medium: head.medium,
  kind: head.kind,
  seller_id: invoice.seller.id,
  buyer: head.title,
  issuance_route: invoice.seller.issuance_route,
})

const lineRow = (line: DraftLine) => ({
  order_line_id: line.order_line_id,
  name: line.name,
  tax_code: line.tax_code ?? null,
  unit: line.unit,
  quantity: line.quantity,
  gross_fen: line.gross_fen,
  net_fen: line.net_fen,
  tax_fen: line.tax_fen,
  rate_bp: line.rate_bp,
  exempt: line.exempt,
  legal_ref: line.legal_ref ?? null,
})
