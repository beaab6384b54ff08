/** Events of this plugin; each carries `{ id }` of the request and nothing else. */
export const VatInvoiceEvents = {
  SUBMITTED: "vat-invoice.request.submitted",
  APPROVED: "vat-invoice.request.approved",
  REJECTED: "vat-invoice.request.rejected",
  CANCELLED: "vat-invoice.request.cancelled",
  ISSUED: "vat-invoice.request.issued",
  POSTED: "vat-invoice.request.posted",
  DELIVERED: "vat-invoice.request.delivered",
  CLOSED: "vat-invoice.request.closed",
} as const
