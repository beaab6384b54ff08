import type { MedusaContainer } from "@medusajs/framework/types"
import { REQUEST_STATE_TEXT } from "@xiangji/vat-invoice/domain/request-states"
import { vatInvoices } from "../services"

/** The invoice requests made for an order, newest first, without who they are made out to. */
export async function requestsOfOrder(container: MedusaContainer, orderId: string) {
  const invoices = await vatInvoices(container).listVatInvoices(
    { order_id: orderId },
    { relations: ["request"], order: { created_at: "DESC" } }
  )
  const requests = new Map(invoices.map(({ request }) => [request.id, request]))
  return [...requests.values()].map(({ id, display_no, state, created_at, total_fen }) => ({
    id,
    display_no,
    state,
    state_text: REQUEST_STATE_TEXT[state],
    created_at,
    total_fen,
  }))
}
