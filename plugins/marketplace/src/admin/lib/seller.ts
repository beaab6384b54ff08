import type { LocalText } from "@xiangji/kernel"
import type { SellerState } from "../../domain/seller-states"

/** A seller as `/admin/marketplace/sellers` answers it. */
export type AdminSeller = {
  id: string
  name: LocalText
  kind: string
  state: SellerState
  state_reason: string | null
  phone: string
  legal_name: string
  tax_id: string | null
  taxpayer_kind: string
  issuance_route: string
  address: string | null
  story: LocalText | null
  created_at: string
  place: { id: string; code: string; name: LocalText } | null
}
