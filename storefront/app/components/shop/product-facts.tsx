import { say, useLang, useTexts } from "~/i18n"
import type { ListingDetail } from "~/lib/api/market-types"
import { weight } from "~/lib/weight"
import { SellerLink } from "./home-sellers"

/** What one asks at the stall: how heavy, how to keep it, how much there is, who sells it. */
export function ProductFacts({ listing }: { listing: ListingDetail }) {
  const lang = useLang()
  const { common, shop } = useTexts()
  const t = shop.product
  const facts: [label: string, value: string][] = [
    [t.origin, say(listing.place.name, lang)],
    [t.net, weight(listing.net_weight_grams, lang)],
    [t.storage, common.storage[listing.storage_class]],
    [t.stock, t.stockOf(listing.stock, common.unit[listing.sale_unit])],
    [t.hub, t.hubOf(say(listing.hub.name, lang))],
  ]
  return (
    <>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section className="product-seller">
        <SellerLink seller={listing.seller} />
        {listing.seller.story && <p className="small">{say(listing.seller.story, lang)}</p>}
      </section>
    </>
  )
}
