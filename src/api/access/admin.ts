import { operator, type AccessTable } from "./rule"

const review: AccessTable = {
  "GET /admin/marketplace/applications": operator,
  "GET /admin/marketplace/applications/:id": operator,
  "POST /admin/marketplace/applications/:id/approve": operator,
  "POST /admin/marketplace/applications/:id/number": operator,
  "POST /admin/marketplace/applications/:id/reject": operator,
  "POST /admin/marketplace/applications/:id/send-back": operator,
}

const market: AccessTable = {
  "GET /admin/marketplace/dashboard": operator,
  "GET /admin/marketplace/sellers": operator,
  "POST /admin/marketplace/sellers/:id/suspend": operator,
  "POST /admin/marketplace/sellers/:id/reinstate": operator,
  "POST /admin/marketplace/sellers/:id/trust": operator,
  "POST /admin/marketplace/sellers/:id/distrust": operator,
  "GET /admin/marketplace/listings": operator,
  "POST /admin/marketplace/listings/:id/approve": operator,
  "POST /admin/marketplace/listings/:id/send-back": operator,
  "POST /admin/marketplace/listings/:id/pause": operator,
  "GET /admin/marketplace/listings/:id/vat-rates": operator,
  "POST /admin/marketplace/listings/:id/vat-rates": operator,
  "GET /admin/marketplace/hubs": operator,
  "GET /admin/marketplace/places": operator,
  "POST /admin/marketplace/places": operator,
  "POST /admin/marketplace/places/:id": operator,
  "POST /admin/marketplace/places/:id/picture": operator,
  "GET /admin/marketplace/seller-orders": operator,
  "POST /admin/marketplace/seller-orders/:id/cancel": operator,
  "POST /admin/marketplace/seller-orders/:id/refund": operator,
  "GET /admin/marketplace/cases": operator,
  "GET /admin/marketplace/cases/:id": operator,
  "POST /admin/marketplace/cases/:id/decide": operator,
  "POST /admin/marketplace/cases/:id/paid": operator,
  "GET /admin/marketplace/ledger": operator,
  "GET /admin/marketplace/ledger/accounts": operator,
  "GET /admin/marketplace/ledger/accounts/:id/entries": operator,
  "GET /admin/marketplace/ledger/checks": operator,
  "POST /admin/marketplace/ledger/checks": operator,
  "GET /admin/marketplace/exceptions": operator,
  "POST /admin/marketplace/exceptions/:id/resolve": operator,
  "GET /admin/marketplace/cash": operator,
  "GET /admin/marketplace/cash/collections": operator,
  "GET /admin/marketplace/cash/handovers": operator,
  "POST /admin/marketplace/cash/handovers": operator,
  "POST /admin/marketplace/cash/shortages/close": operator,
  "GET /admin/marketplace/money-figures": operator,
  "POST /admin/marketplace/own-money": operator,
  "GET /admin/marketplace/commission-rules": operator,
  "POST /admin/marketplace/commission-rules": operator,
  "POST /admin/marketplace/commission-rules/:id/end": operator,
}

const hubs: AccessTable = {
  "GET /admin/hubs": operator,
  "GET /admin/hubs/:hub_id/to-pack": operator,
  "POST /admin/hubs/:hub_id/pack": operator,
  "POST /admin/hubs/:hub_id/hand-out": operator,
  "GET /admin/courier/carriers": operator,
  "GET /admin/courier/shipments": operator,
  "GET /admin/courier/shipments/:id": operator,
  "POST /admin/courier/shipments/:id/refresh": operator,
}

/** Settling with sellers and paying them. */
const settling: AccessTable = {
  "GET /admin/marketplace/settlement-runs": operator,
  "POST /admin/marketplace/settlement-runs": operator,
  "GET /admin/marketplace/settlement-runs/preview": operator,
  "GET /admin/marketplace/settlement-runs/:id": operator,
  "GET /admin/marketplace/settlements": operator,
  "GET /admin/marketplace/settlements/:id": operator,
  "GET /admin/marketplace/settlements/:id/statement.pdf": operator,
  "GET /admin/marketplace/corrections": operator,
  "POST /admin/marketplace/corrections": operator,
  "GET /admin/marketplace/payouts": operator,
  "POST /admin/marketplace/payouts": operator,
  "GET /admin/marketplace/payouts/due": operator,
  "POST /admin/marketplace/payouts/:id/retry": operator,
  "GET /admin/marketplace/payout-batches": operator,
  "POST /admin/marketplace/payout-batches": operator,
  "GET /admin/marketplace/payout-batches/:id/file": operator,
  "POST /admin/marketplace/payout-batches/:id/result": operator,
}

const invoices: AccessTable = {
  "GET /admin/invoice-desk/requests": operator,
  "GET /admin/invoice-desk/requests/:id": operator,
  "POST /admin/invoice-desk/requests/:id/approve": operator,
  "POST /admin/invoice-desk/requests/:id/reject": operator,
  "POST /admin/invoice-desk/requests/:id/hand-over": operator,
  "POST /admin/invoice-desk/requests/:id/post": operator,
  "POST /admin/invoice-desk/invoices/:id/issue": operator,
  "GET /admin/invoice-desk/invoices/:id/preview": operator,
  "GET /admin/invoice-desk/documents/:id": operator,
}

/** Clocks, the log of deeds, and claims of people who lost their number. */
const oversight: AccessTable = {
  "GET /admin/audit": operator,
  "GET /admin/audit/actions": operator,
  "GET /admin/audit/export.csv": operator,
  "GET /admin/audit/verify": operator,
  "GET /admin/deadlines": operator,
  "GET /admin/deadlines/calendars": operator,
  "GET /admin/deadlines/calendars/:code/days": operator,
  "POST /admin/deadlines/calendars/:code/days": operator,
  "DELETE /admin/deadlines/calendars/:code/days/:date": operator,
  "GET /admin/deadlines/policies": operator,
  "POST /admin/deadlines/policies/:code": operator,
  "GET /admin/phone-claims": operator,
  "POST /admin/phone-claims/:id/confirm": operator,
  "POST /admin/phone-claims/:id/reject": operator,
}

/** The operators' desk: everything under `/admin`, behind core's own guard. */
export const ADMIN: AccessTable = {
  ...review,
  ...market,
  ...hubs,
  ...settling,
  ...invoices,
  ...oversight,
}
