import { renderPreview } from "../documents/preview"
import { invoiceNotFound } from "../modules/vat-invoice/queries/locks"
import type { RequestView } from "../types/http"

/** The preview of one invoice of a request (`INVOICE-REQUEST-02` when the request has no such invoice). */
export function previewOf(request: RequestView, invoiceId: string): Buffer {
  const invoice = request.invoices.find(({ id }) => id === invoiceId)
  if (!invoice) throw invoiceNotFound()
  return renderPreview({
    ...invoice,
    buyer: request.title,
    request_no: String(request.display_no),
    created_at: new Date(request.created_at),
  })
}
