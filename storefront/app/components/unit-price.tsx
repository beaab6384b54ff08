import { say, useLang } from "~/i18n"
import type { ListingCard } from "~/lib/api/market-types"

/** What 500 g cost, beside the price; nothing where the price says it already. */
export function UnitPrice({
  listing,
}: {
  listing: Pick<ListingCard, "unit_price" | "net_weight_grams">
}) {
  const lang = useLang()
  const { unit_price, net_weight_grams } = listing
  if (!unit_price || net_weight_grams === 500) return null
  return <small className="unit-price">{say(unit_price.text, lang)}</small>
}
