import { fault, formatYuan, type Fen } from "@xiangji/kernel"

/** What is known about one order line when an invoice is asked for. */
export type InvoiceableLine = {
  /** As printed, so that a refusal names the goods. */
  name: string
  /** What the new invoice would bill, tax included. */
  amount_fen: Fen
  paid_fen: Fen
  refunded_fen: Fen
  /** Σ(blue − red) of invoices that exist or are being made. */
  invoiced_fen: Fen
}

/** What may still be invoiced for a line; never below zero, also after a refund of something already invoiced. */
export function invoiceableFen(line: Omit<InvoiceableLine, "amount_fen" | "name">): Fen {
  return Math.max(0, line.paid_fen - line.refunded_fen - line.invoiced_fen)
}

/** The guard: per order line, Σ(blue − red) ≤ paid − refunded. An invoice is evidence of money that changed hands. */
export function assertInvoiceable(line: InvoiceableLine): void {
  const left = invoiceableFen(line)
  if (line.amount_fen <= left) return
  if (line.invoiced_fen > 0)
    throw fault("not_allowed", "INVOICE-LIMIT-02", {
      zh: `“${line.name}”已经申请过开票，还可开 ${formatYuan(left)}`,
      en: `"${line.name}" is on an invoice already; ${formatYuan(left)} of it can still be invoiced`,
    })
  throw fault("not_allowed", "INVOICE-LIMIT-01", {
    zh: `“${line.name}”最多可开 ${formatYuan(left)}（实付减去退款）`,
    en: `"${line.name}" can be invoiced up to ${formatYuan(left)} (paid less refunded)`,
  })
}
