import { ask, call, type Caller } from "./call.server"
import type {
  InvoiceRequest,
  InvoiceRequestDetail,
  NewInvoiceRequest,
  Title,
  TitleInput,
} from "./invoice-types"
import type { Paged } from "./market-types"
import type { TimelineEntry } from "./order-types"

/** The accountant's titles. */
export const listTitles = async (caller: Caller) =>
  (
    await call<{ titles: Title[] }>(caller, "/store/invoice-titles", {
      query: { limit: 100 },
    })
  ).titles

/** Adds a title, or changes one. */
export const saveTitle = (caller: Caller, title: TitleInput, id?: string) =>
  call(caller, id ? `/store/invoice-titles/${id}` : "/store/invoice-titles", { body: title })

/** Forgets a title; requests keep their copy. */
export const deleteTitle = (caller: Caller, id: string) =>
  call(caller, `/store/invoice-titles/${id}`, { method: "DELETE" })

/** The accountant's requests, newest first. */
export const listRequests = (caller: Caller, offset = 0) =>
  call<{ invoice_requests: InvoiceRequest[] } & Paged>(caller, "/store/invoice-requests", {
    query: { limit: 20, offset },
  })

/** One request. */
export const findRequest = async (caller: Caller, id: string) =>
  (await call<{ invoice_request: InvoiceRequestDetail }>(caller, `/store/invoice-requests/${id}`))
    .invoice_request

/** Everything that happened: the orders' parcels, the invoice and the posted paper in one list. */
export const timelineOf = async (caller: Caller, id: string) =>
  (await call<{ timeline: TimelineEntry[] }>(caller, `/store/invoice-requests/${id}/timeline`))
    .timeline

/** Asks for the invoices of one or more orders; returns the request's id. Asking again for the same gives the same. */
export const createRequest = async (caller: Caller, request: NewInvoiceRequest) =>
  (
    await call<{ request: { request_id: string } }>(caller, "/store/invoice-requests", {
      body: request,
    })
  ).request.request_id

/** The preview of one invoice as a PDF. */
export const previewOf = (caller: Caller, requestId: string, invoiceId: string) =>
  ask(caller, `/store/invoice-requests/${requestId}/preview/${invoiceId}.pdf`, {})
