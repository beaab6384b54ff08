import type { MedusaContainer } from "@medusajs/framework/types"
import { fault, type LocalText } from "@xiangji/kernel"
import type { Party } from "./party"
import { market } from "../services"

type Hub = { name: unknown; phone: string | null; address: string | null }

/** A hub as the sender on a waybill; without a phone or an address no courier comes (`PARCEL-SENDER-01`). */
export function senderOf(hub: Hub): Party {
  const { zh: name, en } = hub.name as LocalText
  if (!hub.phone || !hub.address)
    throw fault("not_allowed", "PARCEL-SENDER-01", {
      zh: `${name}还没有登记电话和地址，快递无法上门`,
      en: `${en} has no phone or address registered, so no courier can come`,
    })
  return { name, phone: hub.phone, address: hub.address }
}

/** The hub a seller's goods, and the papers for them, leave from. */
export async function hubOfSeller(container: MedusaContainer, sellerId: string): Promise<Hub> {
  const sellers = market(container)
  const seller = await sellers.retrieveSeller(sellerId, { select: ["id", "hub_id"] })
  return sellers.retrieveHub(seller.hub_id ?? "")
}
