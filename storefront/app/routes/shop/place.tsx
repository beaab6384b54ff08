import { Empty } from "~/components/empty"
import { PageTitle } from "~/components/page-title"
import { Paging } from "~/components/paging"
import { Seal } from "~/components/seal"
import { Stall } from "~/components/shop/listing-card"
import { say, useLang, useTexts } from "~/i18n"
import { visitor } from "~/lib/api/caller.server"
import { findPlace, listListings } from "~/lib/api/market.server"
import { mediaUrl } from "~/lib/media"
import { atPage, offsetOf } from "~/lib/page-number"
import type { Route } from "./+types/place"

const LIMIT = 24

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = visitor(request)
  const offset = offsetOf(new URL(request.url).searchParams, LIMIT)
  const place = await findPlace(caller, params.code)
  const goods = await listListings(caller, { place_id: place.id, limit: LIMIT, offset })
  return { place, ...goods, limit: LIMIT, offset }
}

export default function PlacePage({ loaderData }: Route.ComponentProps) {
  const lang = useLang()
  const { common, shop } = useTexts()
  const { place, listings, count, limit, offset } = loaderData
  const name = say(place.name, lang)
  return (
    <main id="main" tabIndex={-1} className="page">
      <PageTitle>{name}</PageTitle>
      <header className="place-head">
        {place.picture_url && (
          <img className="photo" src={mediaUrl(place.picture_url)} alt={name} />
        )}
        <Seal name={name} big />
        <div>
          <h1>{name}</h1>
          <p className="small">
            {place.above.map((one) => (
              <span key={one.code}>
                <a href={`/places/${one.code}`}>{say(one.name, lang)}</a> ·{" "}
              </span>
            ))}
            {common.level[place.level]} · {shop.place.code} {place.code}
          </p>
          {place.story && <p className="prose">{say(place.story, lang)}</p>}
        </div>
      </header>
      {place.below.length > 0 && (
        <ul className="seals">
          {place.below.map((one) => (
            <li key={one.code}>
              <a href={`/places/${one.code}`}>
                <Seal name={say(one.name, lang)} />
              </a>
            </li>
          ))}
        </ul>
      )}
      <h2>{shop.place.goodsTitle}</h2>
      {listings.length ? (
        <Stall listings={listings} eager={4} />
      ) : (
        <Empty mark="待" title={shop.place.empty} />
      )}
      <Paging {...{ count, limit, offset }} href={(page) => atPage(new URLSearchParams(), page)} />
    </main>
  )
}
