import type { HarvestWindow, SaleUnit, StorageClass } from "../../types/market"

/** What a row says, read but not yet looked up. Left out: the cell is empty or there is no such column. */
export type RowValues = {
  sku?: string
  title?: string
  title_en?: string
  description?: string
  description_en?: string
  price_fen?: number
  stock?: number
  sale_unit?: SaleUnit
  net_weight_grams?: number
  gross_weight_grams?: number
  storage_class?: StorageClass
  harvest_windows?: HarvestWindow[]
  /** Names of uploaded files. */
  photos?: string[]
  /** Name or division code. */
  place?: string
  /** Name or handle. */
  category?: string
  tax_code?: string
  preorder?: boolean
  preorder_days?: number
}
