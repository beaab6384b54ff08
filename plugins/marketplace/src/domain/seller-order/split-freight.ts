import { splitByWeight, type Fen } from "@xiangji/kernel"
import type { FreightParcel } from "../../types/trade"
import type { FreightCharge, OrderLine } from "./share"

/**
 * Shares what the buyer was charged for freight among the sellers, in the order of `sellerIds`. Each parcel (one hub,
 * one storage class) is paid by the sellers whose goods lie in it, by weight. Parcels priced differently from the
 * charge (free from an amount, rounded) are scaled to it; a charge without parcels is carried by all goods.
 */
export function splitFreight(
  lines: readonly OrderLine[],
  charges: readonly FreightCharge[],
  sellerIds: readonly (string | null)[]
): Fen[] {
  const parts = sellerIds.map(() => 0)
  for (const parcel of charges.flatMap(parcelsScaledToCharge)) {
    const weights = weightsBySeller(linesIn(parcel, lines), sellerIds)
    const carriers = [...weights.keys()]
    splitByWeight(parcel.amount_fen, [...weights.values()]).forEach((part, index) => {
      parts[carriers[index]!]! += part
    })
  }
  return parts
}

function parcelsScaledToCharge({ charged_fen, parcels }: FreightCharge): FreightParcel[] {
  if (!parcels.length) return [{ ...WHOLE_ORDER, amount_fen: charged_fen }]
  const amounts = parcels.map((parcel) => parcel.amount_fen)
  const weights = amounts.some(Boolean) ? amounts : parcels.map((parcel) => parcel.weight_grams)
  const scaled = splitByWeight(charged_fen, weights)
  return parcels.map((parcel, index) => ({ ...parcel, amount_fen: scaled[index]! }))
}

const WHOLE_ORDER = { hub_id: null, storage_class: null, weight_grams: 0 }

/** The lines in a parcel; a parcel that fits no line is carried by its hub's, else by all, so that no fen is lost. */
function linesIn(parcel: FreightParcel, lines: readonly OrderLine[]): readonly OrderLine[] {
  if (parcel.hub_id === null) return lines
  const ofHub = lines.filter((line) => line.hub_id === parcel.hub_id)
  const inParcel = ofHub.filter((line) => line.storage_class === parcel.storage_class)
  if (inParcel.length) return inParcel
  return ofHub.length ? ofHub : lines
}

/** Grams by index of the seller, for the sellers who own one of the lines. */
function weightsBySeller(lines: readonly OrderLine[], sellerIds: readonly (string | null)[]) {
  const weights = new Map<number, number>()
  for (const line of lines) {
    const index = sellerIds.indexOf(line.seller_id)
    weights.set(index, (weights.get(index) ?? 0) + line.weight_grams)
  }
  return weights
}
