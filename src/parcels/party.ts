import type { OrderAddress } from "./orders-with-fulfilment"

/** Sender or recipient as printed on a waybill. */
export type Party = {
  name: string
  phone: string
  province?: string
  city?: string
  address: string
}

/** The buyer as the carrier needs him. Parts that the buyer left out stay out; nothing is made up. */
export function recipientOf(address: OrderAddress): Party {
  return {
    // Chinese names are written family name first.
    name: [address?.last_name, address?.first_name].filter(Boolean).join(""),
    phone: address?.phone ?? "",
    province: address?.province ?? undefined,
    city: address?.city ?? undefined,
    address: [address?.address_1, address?.address_2].filter(Boolean).join(""),
  }
}
