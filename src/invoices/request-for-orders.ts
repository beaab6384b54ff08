import type { MedusaContainer } from "@medusajs/framework/types"
import { createInvoiceRequestWorkflow } from "@xiangji/vat-invoice/workflows"
import type { CreateInvoiceRequestInput } from "@xiangji/vat-invoice/types"
import { openOrders } from "../orders/open-order"
import { invoiceableGroups } from "./invoiceable-groups"

type Asked = Omit<CreateInvoiceRequestInput, "groups"> & { order_keys: string[] }

/**
 * Asks for the invoices of the orders whose keys are shown: one request, one invoice per seller order. All or
 * nothing: a wrong key or goods not paid for yet refuse the whole request.
 */
export async function requestForOrders(container: MedusaContainer, asked: Asked) {
  const { order_keys, ...request } = asked
  const orders = await openOrders(container, [...new Set(order_keys)])
  const groups = await invoiceableGroups(
    container,
    orders.map((order) => order.id)
  )
  const { result } = await createInvoiceRequestWorkflow(container).run({
    input: { ...request, groups },
  })
  return result
}
