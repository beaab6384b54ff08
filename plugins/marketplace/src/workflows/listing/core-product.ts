import { majorFromFen, type LocalText } from "@xiangji/kernel"
import { packText } from "../../domain/sale-unit"
import { searchTokens } from "../../domain/search-tokens"
import type { SaleUnit } from "../../types/market"

/** The only option of every product and its only value; what one unit holds is the variant's title. */
export const ONLY_OPTION = { title: "规格", value: "默认" } as const

/** The part of a core product that follows the listing. */
export const productFacts = (listing: {
  title: LocalText
  description: LocalText
  gross_weight_grams: number
}) => ({
  title: listing.title.zh,
  subtitle: listing.title.en ?? "",
  description: listing.description.zh,
  weight: listing.gross_weight_grams,
})

/** The part of its only variant that follows the listing; the price only where it is given. */
export const variantFacts = (listing: {
  sale_unit: SaleUnit
  net_weight_grams: number
  gross_weight_grams: number
  price_fen?: number
}) => ({
  title: packText(listing.sale_unit, listing.net_weight_grams).zh,
  weight: listing.gross_weight_grams,
  ...(listing.price_fen !== undefined && {
    prices: [{ currency_code: "cny", amount: majorFromFen(listing.price_fen) }],
  }),
})

/** Everything a buyer may find a listing by, in both languages. */
export const tokensOf = (...texts: LocalText[]) =>
  searchTokens(...texts.flatMap((text) => [text.zh, text.en]))
