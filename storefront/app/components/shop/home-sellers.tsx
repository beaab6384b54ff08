import { say, useLang, useTexts } from "~/i18n"
import type { SellerCard } from "~/lib/api/market-types"

/** The people behind the stalls. */
export function HomeSellers({ sellers }: { sellers: readonly SellerCard[] }) {
  const { home } = useTexts().shop
  if (!sellers.length) return null
  return (
    <section className="band">
      <h2>{home.sellersTitle}</h2>
      <ul className="people">
        {sellers.map((seller) => (
          <li key={seller.handle}>
            <SellerLink seller={seller} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A seller by name, kind and whether the centre has checked them. */
export function SellerLink({ seller }: { seller: SellerCard }) {
  const lang = useLang()
  const { common } = useTexts()
  const name = say(seller.name, lang)
  return (
    <a className="person" href={`/sellers/${seller.handle}`}>
      <span className="person-mark" aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      <span>
        <b>{name}</b>
        <small>
          {common.sellerKind[seller.kind]}
          {seller.verified && <span className="verified"> ✓ {common.verified}</span>}
        </small>
      </span>
    </a>
  )
}
