import { data, Form, Link, redirect, useNavigation, useOutletContext } from "react-router"
import { Empty } from "~/components/empty"
import { Notice, ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { Paging } from "~/components/paging"
import { OwnListingCard } from "~/components/sell/listing/own-listing-card"
import { StateTabs } from "~/components/sell/listing/state-tabs"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { listOwnListings } from "~/lib/api/seller-listings.server"
import { LISTING_STATES } from "~/lib/api/seller-types"
import { valuesOf } from "~/lib/form"
import { moveOrEdit } from "~/lib/move-or-edit.server"
import { atPage, offsetOf } from "~/lib/page-number"
import type { Route } from "./+types/listings"
import type { Acting } from "./seller"

const LIMIT = 20

export async function loader({ request, params }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams
  const offset = offsetOf(search, LIMIT)
  const state = LISTING_STATES.find((known) => known === search.get("state"))
  const q = search.get("q")?.trim() || undefined
  const caller = await signedIn("member", request)
  const found = await listOwnListings(caller, params.seller, { state, q, offset, limit: LIMIT })
  const done = search.get("done")
  search.delete("done")
  return { ...found, offset, state, q: q ?? "", done, search: search.toString() }
}

/** One tap on one product: on the stall or off it, another price, another number. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  const values = valuesOf(await request.formData())
  const outcome = await moveOrEdit(caller, params.seller, values)
  if (!outcome.done) return data(outcome, 422)
  const next = new URL(request.url).searchParams
  next.delete("index")
  next.set("done", outcome.done)
  return redirect(`/sell/${params.seller}/listings?${next}`)
}

export default function Listings({ loaderData, actionData, params }: Route.ComponentProps) {
  const { common, sell } = useTexts()
  const { maySell } = useOutletContext<Acting>()
  const busy = useNavigation().formMethod !== undefined
  const t = sell.listings
  const { listings, counts, count, offset, state, q, done, search } = loaderData
  const said = done && done in t.done ? t.done[done as keyof typeof t.done] : null
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{t.title}</PageTitle>
      <h1>{t.title}</h1>
      {said && <Notice kind="good">{said}</Notice>}
      <ProblemNotice problem={actionData?.problem} />
      {maySell && (
        <p>
          <Link className="button big wide" to={`/sell/${params.seller}/new`}>
            ＋ {sell.sellSomething}
          </Link>
        </p>
      )}
      <StateTabs {...{ state, counts, q }} />
      <Form className="find" role="search">
        {state && <input type="hidden" name="state" value={state} />}
        <input
          type="search"
          name="q"
          defaultValue={q}
          aria-label={t.search}
          placeholder={t.search}
        />
        <button className="button">{common.search}</button>
      </Form>
      {listings.length === 0 && <Empty mark="货" title={state || q ? t.emptyTab : t.empty} />}
      <ul className="plain" aria-busy={busy}>
        {listings.map((listing) => (
          <OwnListingCard
            key={listing.id}
            {...{ listing, maySell }}
            edited={actionData?.id === listing.id ? actionData : undefined}
          />
        ))}
      </ul>
      <Paging
        {...{ count, offset }}
        limit={LIMIT}
        href={(page) => atPage(new URLSearchParams(search), page)}
      />
    </main>
  )
}
