import type { FactName } from "@xiangji/marketplace/domain/application/facts"
import type { LocalText } from "@xiangji/kernel"
import type {
  HarvestWindow,
  IssuanceRoute,
  PlaceLevel,
  SaleUnit,
  SellerKind,
  StorageClass,
  TaxpayerKind,
} from "@xiangji/marketplace/types"
import type { PictureName } from "../pictures"
import type { CategoryHandle } from "./categories"
import type { VatTreatment } from "./vat"

/** A place of the demo market; `code` is its identity in every other file here. */
export type DemoPlace = {
  code: string
  level: PlaceLevel
  name: LocalText
  story: LocalText
  picture: PictureName
}

/** Where a town's goods are packed. */
export type DemoHub = { name: LocalText; place_code: string; address: string; phone: string }

/** A seller and the person who signs in for it. `key` is its name in these files. */
export type DemoSeller = {
  key: string
  name: LocalText
  kind: SellerKind
  place_code: string
  story: LocalText
  /** Mainland mobile number without the country code; the owner signs in with it. */
  phone: string
  owner: string
  legal_name: string
  taxpayer_kind: TaxpayerKind
  issuance_route: IssuanceRoute
  tax_id?: string
  address: string
  bank_name: string
  bank_account: string
  /** Its listings need not be looked at before they are in the shop. */
  trusted?: true
}

/** Somebody who has applied and waits for an operator's decision. */
export type DemoApplicant = {
  /** Signs in by this mobile number. */
  phone: string
  member: string
  place_code: string
  /** The answers in the form of registration. */
  facts: Partial<Record<FactName, unknown>>
}

/** Something for sale. */
export type DemoListing = {
  seller: string
  picture: PictureName
  title: LocalText
  description: LocalText
  category: CategoryHandle
  price_fen: number
  stock: number
  sale_unit: SaleUnit
  net_weight_grams: number
  gross_weight_grams: number
  storage_class: StorageClass
  harvest_windows?: HarvestWindow[]
  /** May be ordered before its season, and is sent within so many days of its beginning. */
  preorder?: true
  preorder_days?: number
  tax_code?: string
  vat: VatTreatment
  /** Still waiting for an operator's decision. */
  waiting?: true
  /** Taken out of the shop for a while by its seller. */
  paused?: true
}
