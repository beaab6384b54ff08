import type { FreightRate } from "@xiangji/courier/types"

const SINCE = new Date("2026-01-01T00:00:00+08:00")

type Fees = readonly [first: number, step: number]

/**
 * First kilogram and each further one, in fen. Chilled and frozen goods pay for their box and ice with it; live
 * animals do not leave the province. */
const FEES: Record<string, Partial<Record<FreightRate["storage_class"], Fees>>> = {
  // Within Chengdu, within Sichuan, then everywhere else.
  "5101": { ambient: [600, 100], chilled: [1200, 200], frozen: [1600, 300], live: [1800, 400] },
  "51": { ambient: [800, 150], chilled: [1600, 350], frozen: [2000, 450], live: [3200, 800] },
  "": { ambient: [1200, 500], chilled: [2800, 1000], frozen: [3600, 1300] },
  // Far west: Tibet, Qinghai, Xinjiang.
  "54": { ambient: [1800, 1200], chilled: [4800, 2000], frozen: [5800, 2400] },
  "63": { ambient: [1800, 1000], chilled: [4600, 1800], frozen: [5600, 2200] },
  "65": { ambient: [1800, 1400], chilled: [5200, 2200], frozen: [6200, 2600] },
}

/** Orders of this value travel free inside the province, as long as they need no cold chain. */
const FREE_FROM: Record<string, number> = { "5101": 9900, "51": 12900 }

/** The demo's freight table: the same from every hub. */
export const FREIGHT_RATES: FreightRate[] = Object.entries(FEES).flatMap(([code, classes]) =>
  Object.entries(classes).map(([storage_class, [first_fee_fen, step_fee_fen]]) => ({
    origin_code: "51",
    destination_code: code,
    storage_class: storage_class as FreightRate["storage_class"],
    first_grams: 1000,
    first_fee_fen,
    step_grams: 1000,
    step_fee_fen,
    free_from_fen: storage_class === "ambient" ? (FREE_FROM[code] ?? null) : null,
    valid_from: SINCE,
    valid_to: null,
  }))
)
