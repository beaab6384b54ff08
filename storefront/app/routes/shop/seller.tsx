import { Empty } from "~/components/empty"
import { PageTitle } from "~/components/page-title"
import { Paging } from "~/components/paging"
import { Seal } from "~/components/seal"
import { Stall } from "~/components/shop/listing-card"
import { say, useLang, useTexts } from "~/i18n"
import { visitor } from "~/lib/api/caller.server"
import { findSeller, listListings } from "~/lib/api/market.server"
import { atPage, offsetOf } from "~/lib/page-number"
import type { Route } from "./+types/seller"

const LIMIT = 24

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = visitor(request)
  const offset = offsetOf(new URL(request.url).searchParams, LIMIT)
  const seller = await findSeller(caller, params.handle)
  const goods = await listListings(caller, { seller_id: seller.id, limit: LIMIT, offset })
  return { seller, ...goods, limit: LIMIT, offset }
}

export default function SellerPage({ loaderData }: Route.ComponentProps) {
  const lang = useLang()
  const { common, shop } = useTexts()
  const { seller, listings, count, limit, offset } = loaderData
  const name = say(seller.name, lang)
  return (
    <main id="main" tabIndex={-1} className="page">
      <PageTitle>{name}</PageTitle>
      <header className="place-head">
        <span className="person-mark person-big" aria-hidden="true">
          {name.slice(0, 1)}
        </span>
        <div>
          <h1>{name}</h1>
          <p className="small">
            {common.sellerKind[seller.kind]}
            {seller.verified && <span className="verified"> ✓ {common.verified}</span>}
          </p>
          {seller.place && (
            <p>
              {shop.seller.home}{" "}
              <a href={`/places/${seller.place.code}`}>
                <Seal name={say(seller.place.name, lang)} />
              </a>
            </p>
          )}
          {seller.story && <p className="prose">{say(seller.story, lang)}</p>}
        </div>
      </header>
      <h2>{shop.seller.goodsTitle}</h2>
      {listings.length ? (
        <Stall listings={listings} eager={4} />
      ) : (
        <Empty mark="歇" title={shop.seller.empty} />
      )}
      <Paging {...{ count, limit, offset }} href={(page) => atPage(new URLSearchParams(), page)} />
    </main>
  )
}
