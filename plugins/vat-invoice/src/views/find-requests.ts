import type { MedusaContainer } from "@medusajs/framework/types"
import { VAT_INVOICE_MODULE } from "../modules/vat-invoice"
import { requestNotFound } from "../modules/vat-invoice/queries/locks"
import type { VatInvoiceModuleService } from "../modules/vat-invoice/service"
import type { RequestSummary, RequestView } from "../types/http"
import { requestSummary, requestView, type RequestRow } from "./request-view"

/** Whose requests to look among: a customer's, an order code's, or (at the desk) everybody's. */
export type RequestFilter = {
  id?: string | string[]
  customer_id?: string
  order_key?: string | string[]
  state?: string | string[]
}

const PARTS = ["invoices", "invoices.lines", "invoices.documents", "events"]

/** One request with all its parts; `INVOICE-REQUEST-01` when there is none or it is somebody else's. */
export async function findRequest(
  container: MedusaContainer,
  filter: RequestFilter & { id: string }
): Promise<RequestView> {
  const service = container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
  const [row] = await service.listVatRequests(filter, { relations: PARTS })
  if (!row) throw requestNotFound()
  return requestView(row as RequestRow)
}

/** Requests with all their parts, newest first: what an order's page shows. */
export async function findRequests(
  container: MedusaContainer,
  filter: RequestFilter
): Promise<RequestView[]> {
  const service = container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
  const order = { created_at: "DESC" } as const
  const found = await service.listVatRequests(filter, { relations: PARTS, order })
  return found.map((row) => requestView(row as RequestRow))
}

/** Where a page of a list begins, and in which order. */
export type Page = { take: number; skip: number; order: Record<string, "ASC" | "DESC"> }

/** One page of requests without their parts, and how many there are. */
export async function listRequests(
  container: MedusaContainer,
  filter: RequestFilter,
  page: Page
): Promise<{ requests: RequestSummary[]; count: number }> {
  const service = container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
  const [found, count] = await service.listAndCountVatRequests(filter, page)
  return { requests: found.map((row) => requestSummary(row as RequestRow)), count }
}
