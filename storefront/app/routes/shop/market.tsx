import { Empty } from "~/components/empty"
import { PageTitle } from "~/components/page-title"
import { Paging } from "~/components/paging"
import { Stall } from "~/components/shop/listing-card"
import { MarketFilters } from "~/components/shop/market-filters"
import { useTexts } from "~/i18n"
import { visitor } from "~/lib/api/caller.server"
import { listListings, listPlaces } from "~/lib/api/market.server"
import { atPage, offsetOf } from "~/lib/page-number"
import type { Route } from "./+types/market"

const LIMIT = 24

export async function loader({ request }: Route.LoaderArgs) {
  const caller = visitor(request)
  const search = new URL(request.url).searchParams
  const filter = {
    q: search.get("q")?.trim() || undefined,
    place_id: search.get("place") || undefined,
    in_season: search.has("in_season") || undefined,
  }
  const offset = offsetOf(search, LIMIT)
  const [found, places] = await Promise.all([
    listListings(caller, { ...filter, limit: LIMIT, offset }),
    listPlaces(caller),
  ])
  return { ...found, limit: LIMIT, offset, filter, places, search: search.toString() }
}

export default function Market({ loaderData }: Route.ComponentProps) {
  const { market } = useTexts().shop
  const { listings, count, limit, offset, filter, places, search } = loaderData
  const title = filter.q ? market.titleFor(filter.q) : market.title
  return (
    <main id="main" tabIndex={-1} className="page">
      <PageTitle>{title}</PageTitle>
      <header className="page-head">
        <h1>{title}</h1>
        <p>{market.found(count)}</p>
      </header>
      <MarketFilters filter={filter} places={places} />
      {listings.length ? (
        <Stall listings={listings} eager={4} />
      ) : (
        <Empty mark="寻" title={market.empty} hint={market.emptyHint}>
          <a className="button" href="/market">
            {market.clear}
          </a>
        </Empty>
      )}
      <Paging
        {...{ count, limit, offset }}
        href={(page) => atPage(new URLSearchParams(search), page)}
      />
    </main>
  )
}
