import { customer, open, type AccessTable } from "./rule"

const shopWindow = open("the shop window; what is published and nothing else")
const cartOwner = open("whoever knows a cart's id owns it, as in core")
const orderKey = open("the signed order code is the key")

const shop: AccessTable = {
  "GET /store/market/calendar": shopWindow,
  "GET /store/market/listings": shopWindow,
  "GET /store/market/listings/:handle": shopWindow,
  "GET /store/market/places": shopWindow,
  "GET /store/market/places/:code": shopWindow,
  "GET /store/market/sellers/:handle": shopWindow,
  "GET /store/carts/:id/freight": cartOwner,
  "POST /store/carts/:id/payment": cartOwner,
  "POST /store/order-links": cartOwner,
  "GET /store/order-links/:key": orderKey,
  "POST /store/order-links/:key/invoice-requests": orderKey,
  "GET /store/order-links/:key/cases": orderKey,
  "POST /store/order-links/:key/cases": orderKey,
  "POST /store/order-links/:key/cases/:id/withdraw": orderKey,
  "POST /store/order-links/:key/cases/:id/dispute": orderKey,
  "POST /store/order-links/:key/cases/:id/sent-back": orderKey,
}

const invoices: AccessTable = {
  "GET /store/invoice-titles": customer,
  "POST /store/invoice-titles": customer,
  "POST /store/invoice-titles/:id": customer,
  "DELETE /store/invoice-titles/:id": customer,
  "GET /store/invoice-requests": customer,
  "POST /store/invoice-requests": customer,
  "GET /store/invoice-requests/:id": customer,
  "POST /store/invoice-requests/:id/cancel": customer,
  "GET /store/invoice-requests/:id/timeline": customer,
  "GET /store/invoice-requests/:id/documents/:document_id": customer,
  "GET /store/invoice-requests/:id/preview/:invoice_pdf": customer,
}

/** What shoppers and accountants call. */
export const STORE: AccessTable = { ...shop, ...invoices }
