import { assertFen, fault, type Fen, type LocalText } from "@xiangji/kernel"

/** How goods must travel; each class is packed, rated and shipped apart. */
export const STORAGE_CLASSES = ["ambient", "chilled", "frozen", "live"] as const
export type StorageClass = (typeof STORAGE_CLASSES)[number]

/** One row of the freight table. Codes are GB/T 2260 prefixes, "" meaning anywhere. */
export type FreightRate = {
  origin_code: string
  destination_code: string
  storage_class: StorageClass
  /** Weight covered by the first fee. */
  first_grams: number
  first_fee_fen: Fen
  /** Each started step beyond it costs `step_fee_fen`. */
  step_grams: number
  step_fee_fen: Fen
  /** Goods of this value or more in one parcel travel free; null = never. */
  free_from_fen: Fen | null
  valid_from: Date
  /** First moment at which the rate no longer holds; null = until replaced. */
  valid_to: Date | null
}

/** Goods to be carried: all units of one cart or order line. */
export type FreightLine = {
  hub_id: string
  hub_name: LocalText
  origin_code: string
  storage_class: StorageClass
  weight_grams: number
  amount_fen: Fen
}

/** Goods of one hub and one storage class travel in one parcel at one price. */
export type FreightParcel = {
  hub_id: string
  hub_name: LocalText
  storage_class: StorageClass
  weight_grams: number
  amount_fen: Fen
}

/**
 * The parcels that the lines make, each with its price at the given moment. Throws `COURIER-FREIGHT-02` where no
 * rate leads from a hub to the destination: a missing price is never invented.
 */
export function freightByHub(
  lines: readonly FreightLine[],
  rates: readonly FreightRate[],
  destinationCode: string,
  at: Date
): FreightParcel[] {
  return parcelGroups(lines).map((group) => {
    const rate = rateFor(group[0], rates, destinationCode, at)
    const { hub_id, hub_name, storage_class } = group[0]
    const weight_grams = sum(group, "weight_grams")
    const amount_fen = parcelFee(rate, weight_grams, sum(group, "amount_fen"))
    return { hub_id, hub_name, storage_class, weight_grams, amount_fen }
  })
}

/** First weight, then every started step; free from the agreed value of goods. */
export function parcelFee(rate: FreightRate, weightGrams: number, goodsFen: Fen): Fen {
  if (rate.free_from_fen !== null && goodsFen >= rate.free_from_fen) return 0
  const beyond = Math.max(0, weightGrams - rate.first_grams)
  return assertFen(rate.first_fee_fen + Math.ceil(beyond / rate.step_grams) * rate.step_fee_fen)
}

/** The most local rate valid at the moment: longest origin prefix, then longest destination, then newest. */
export function rateFor(
  line: Pick<FreightLine, "origin_code" | "storage_class" | "hub_name">,
  rates: readonly FreightRate[],
  destinationCode: string,
  at: Date
): FreightRate {
  const [best] = rates
    .filter(
      (rate) =>
        rate.storage_class === line.storage_class &&
        line.origin_code.startsWith(rate.origin_code) &&
        destinationCode.startsWith(rate.destination_code) &&
        rate.valid_from <= at &&
        (rate.valid_to === null || at < rate.valid_to)
    )
    .sort(
      (a, b) =>
        b.origin_code.length - a.origin_code.length ||
        b.destination_code.length - a.destination_code.length ||
        b.valid_from.getTime() - a.valid_from.getTime()
    )
  if (best) return best
  throw fault("not_allowed", "COURIER-FREIGHT-02", {
    zh: `${line.hub_name.zh}暂不能寄到该地址，请更换地址或联系我们`,
    en: `${line.hub_name.en} cannot ship to this address yet; choose another address or call us`,
  })
}

type Group = [FreightLine, ...FreightLine[]]

function parcelGroups(lines: readonly FreightLine[]): Group[] {
  const groups = new Map<string, Group>()
  for (const line of lines) {
    const key = `${line.hub_id}/${line.storage_class}`
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  return [...groups.values()]
}

const sum = (lines: readonly FreightLine[], field: "weight_grams" | "amount_fen") =>
  lines.reduce((total, line) => total + line[field], 0)
