import { Empty } from "~/components/empty"
import { PageTitle } from "~/components/page-title"
import { Almanac } from "~/components/shop/almanac"
import { AlmanacList } from "~/components/shop/almanac-list"
import { PlaceFilter } from "~/components/shop/place-filter"
import { useTexts } from "~/i18n"
import { visitor } from "~/lib/api/caller.server"
import { harvestCalendar, listPlaces } from "~/lib/api/market.server"
import { fromToday } from "~/lib/almanac"
import { periodName } from "~/lib/season"
import type { Route } from "./+types/calendar"

export async function loader({ request }: Route.LoaderArgs) {
  const caller = visitor(request)
  const place = new URL(request.url).searchParams.get("place") || undefined
  const [{ listings, now }, places] = await Promise.all([
    harvestCalendar(caller, place),
    listPlaces(caller),
  ])
  return { listings: fromToday(listings, now), now, places, place }
}

/** What there is, and when: a chart of the year on a desk, a list from today on a phone. */
export default function Calendar({ loaderData }: Route.ComponentProps) {
  const { shop } = useTexts()
  const t = shop.calendar
  const { listings, now, places, place } = loaderData
  return (
    <main id="main" tabIndex={-1} className="page">
      <PageTitle>{t.title}</PageTitle>
      <header className="page-head">
        <h1>{t.title}</h1>
        <p>
          {t.lead} <span className="nowrap">{t.today(periodName(now, t.period))}</span>
        </p>
      </header>
      <PlaceFilter action="/calendar" places={places} chosen={place} />
      {listings.length ? (
        <>
          <Almanac lines={listings} now={now} />
          <AlmanacList lines={listings} now={now} />
        </>
      ) : (
        <Empty mark="时" title={t.empty} hint={t.emptyHint}>
          <a className="button" href="/market">
            {shop.market.clear}
          </a>
        </Empty>
      )}
    </main>
  )
}
