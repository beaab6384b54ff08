/** What a member may be trusted with when acting for a seller. */
export const MANDATE_SCOPES = ["list", "orders", "earnings"] as const
export type MandateScope = (typeof MANDATE_SCOPES)[number]

export const MEMBERSHIP_ROLES = ["owner", "helper", "agent"] as const
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number]

export const SELLER_KINDS = ["farmer", "household", "cooperative", "company"] as const
export type SellerKind = (typeof SELLER_KINDS)[number]

export const TAXPAYER_KINDS = ["exempt_farmer", "small_scale", "general"] as const
export type TaxpayerKind = (typeof TAXPAYER_KINDS)[number]

export const ISSUANCE_ROUTES = ["self", "platform", "bureau_proxy", "buyer_purchase"] as const
export type IssuanceRoute = (typeof ISSUANCE_ROUTES)[number]

export const SALE_UNITS = ["jin", "kg", "piece", "box", "pair", "bundle"] as const
export type SaleUnit = (typeof SALE_UNITS)[number]

export const STORAGE_CLASSES = ["ambient", "chilled", "frozen", "live"] as const
export type StorageClass = (typeof STORAGE_CLASSES)[number]

export const PLACE_LEVELS = ["county", "town", "village"] as const
export type PlaceLevel = (typeof PLACE_LEVELS)[number]

/** Days of the year, both ends included: `{ from: "03-01", to: "04-30" }`; may run over New Year. */
export type HarvestWindow = { from: string; to: string }

/** One stored size of a picture. */
export type ImageVariant = {
  width: number
  height: number
  format: "avif" | "webp" | "jpeg"
  url: string
  file_id: string
}

/** Where a photo stands on its way to all its sizes. */
export const IMAGE_STATES = ["waiting", "rendering", "ready", "failed"] as const
export type ImageState = (typeof IMAGE_STATES)[number]

export const PAPER_KINDS = ["id_front", "id_back", "licence", "permit", "other"] as const
export type PaperKind = (typeof PAPER_KINDS)[number]
