import { call, type Caller } from "./call.server"
import type { GuestInvoiceRequest } from "./invoice-types"
import type { InvoiceRequestCard, OrderView } from "./order-types"

const path = (key: string) => `/store/order-links/${encodeURIComponent(key)}`

/** The order behind a code; whoever holds the code may see it. */
export const findOrder = (caller: Caller, key: string) =>
  call<{ order: OrderView; invoice_requests: InvoiceRequestCard[] }>(caller, path(key))

/** Asks for the invoice of one order without signing in. */
export const requestGuestInvoice = (caller: Caller, key: string, body: GuestInvoiceRequest) =>
  call(caller, `${path(key)}/invoice-requests`, { body })
