import { may, member, newcomer, type AccessTable } from "./rule"

/** What members do for themselves. */
const self: AccessTable = {
  "POST /seller/members": newcomer,
  "GET /seller/me": member,
  "GET /seller/places": member,
  "POST /seller/invitations/:id/accept": member,
  "POST /seller/invitations/:id/decline": member,
}

/** Registering a seller, and asking for other facts about it; each finds only one's own applications. */
const applying: AccessTable = {
  "GET /seller/names": member,
  "GET /seller/applications": member,
  "POST /seller/applications": member,
  "GET /seller/applications/:id": member,
  "POST /seller/applications/:id": member,
  "POST /seller/applications/:id/papers": member,
  "DELETE /seller/applications/:id/papers/:paper_id": member,
  "POST /seller/applications/:id/submit": member,
  "POST /seller/applications/:id/withdraw": member,
  "GET /seller/:seller_id/changes": may("owner"),
  "POST /seller/:seller_id/changes": may("owner"),
}

const people: AccessTable = {
  "GET /seller/:seller_id/members": may("member"),
  "POST /seller/:seller_id/members/:id": may("owner"),
  "POST /seller/:seller_id/members/:id/remove": may("member"),
  "POST /seller/:seller_id/members/:id/suspend": may("owner"),
  "POST /seller/:seller_id/members/:id/reinstate": may("owner"),
  "POST /seller/:seller_id/invitations": may("owner"),
  "POST /seller/:seller_id/invitations/:id/revoke": may("owner"),
  "GET /seller/:seller_id/mandates": may("owner"),
  "POST /seller/:seller_id/mandates": may("owner"),
  "POST /seller/:seller_id/mandates/:id/revoke": may("owner"),
  "GET /seller/:seller_id/audit": may("owner"),
  "GET /seller/:seller_id/audit/export.csv": may("owner"),
}

const goods: AccessTable = {
  "GET /seller/:seller_id/listings": may("list"),
  "POST /seller/:seller_id/listings": may("list"),
  "GET /seller/:seller_id/listings/:id": may("list"),
  "POST /seller/:seller_id/listings/:id": may("list"),
  "POST /seller/:seller_id/listings/:id/submit": may("list"),
  "POST /seller/:seller_id/listings/:id/pause": may("list"),
  "POST /seller/:seller_id/listings/:id/resume": may("list"),
  "POST /seller/:seller_id/listings/:id/archive": may("list"),
  "POST /seller/:seller_id/listings/:id/restore": may("list"),
  "POST /seller/:seller_id/images": may("list"),
  "GET /seller/:seller_id/images/:id": may("list"),
  "GET /seller/:seller_id/imports": may("list"),
  "POST /seller/:seller_id/imports": may("list"),
  "GET /seller/:seller_id/imports/template": may("list"),
  "GET /seller/:seller_id/imports/:id": may("list"),
  "GET /seller/:seller_id/imports/:id/rows": may("list"),
  "POST /seller/:seller_id/imports/:id/apply": may("list"),
  "POST /seller/:seller_id/imports/:id/cancel": may("list"),
  "GET /seller/:seller_id/exports/listings": may("list"),
}

const trade: AccessTable = {
  "GET /seller/:seller_id/orders": may("orders"),
  "GET /seller/:seller_id/orders/:id": may("orders"),
  "POST /seller/:seller_id/orders/:id/accept": may("orders"),
  "POST /seller/:seller_id/orders/:id/ready": may("orders"),
  "POST /seller/:seller_id/orders/:id/handed-over": may("orders"),
  "POST /seller/:seller_id/orders/:id/decline": may("orders"),
  "GET /seller/:seller_id/cases": may("orders"),
  "GET /seller/:seller_id/cases/:id": may("orders"),
  "POST /seller/:seller_id/cases/:id/approve": may("orders"),
  "POST /seller/:seller_id/cases/:id/reject": may("orders"),
  "POST /seller/:seller_id/cases/:id/received": may("orders"),
  "GET /seller/:seller_id/earnings": may("earnings"),
  "GET /seller/:seller_id/money": may("earnings"),
  "GET /seller/:seller_id/statements": may("earnings"),
  "GET /seller/:seller_id/statements/:id": may("earnings"),
  "GET /seller/:seller_id/statements/:id/statement.pdf": may("earnings"),
  "GET /seller/:seller_id/statements/:id/statement.xlsx": may("earnings"),
  "GET /seller/:seller_id/payout-account": may("owner"),
  "POST /seller/:seller_id/payout-account": may("owner"),
  "POST /seller/:seller_id/payout-account/onboarding": may("owner"),
}

/** The seller area: everything behind a member's sign-in. */
export const SELLER: AccessTable = { ...self, ...applying, ...people, ...goods, ...trade }
