import { data, redirect } from "react-router"
import { Notice, ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { AddToBasket } from "~/components/shop/add-to-basket"
import { ProductFacts } from "~/components/shop/product-facts"
import { ProductPhotos } from "~/components/shop/product-photos"
import { SeasonStrip } from "~/components/shop/season-strip"
import { Price } from "~/components/price"
import { Seal } from "~/components/seal"
import { UnitPrice } from "~/components/unit-price"
import { say, useLang, useTexts } from "~/i18n"
import { addToBasket } from "~/lib/basket.server"
import { visitor } from "~/lib/api/caller.server"
import { findListing } from "~/lib/api/market.server"
import { problemOf } from "~/lib/api/problem"
import { valuesOf, wholeNumber } from "~/lib/form"
import { periodAt } from "~/lib/season"
import type { Route } from "./+types/product"

export async function loader({ request, params }: Route.LoaderArgs) {
  const listing = await findListing(visitor(request), params.handle)
  const added = new URL(request.url).searchParams.has("added")
  return { listing, added, now: periodAt(new Date()) }
}

/** Puts the product into the basket. */
export async function action({ request, params }: Route.ActionArgs) {
  const { variant_id = "", quantity } = valuesOf(await request.formData())
  try {
    const cookie = await addToBasket(request, variant_id, wholeNumber(quantity, 1, 999, 1))
    return redirect(`/p/${params.handle}?added`, { headers: { "Set-Cookie": cookie } })
  } catch (thrown) {
    return data({ problem: problemOf(thrown) }, 422)
  }
}

export default function Product({ loaderData, actionData }: Route.ComponentProps) {
  const lang = useLang()
  const { common, shop } = useTexts()
  const { listing, added, now } = loaderData
  const title = say(listing.title, lang)
  return (
    <main id="main" tabIndex={-1} className="page product">
      <PageTitle>{title}</PageTitle>
      <ProductPhotos listing={listing} />
      <div className="product-words">
        <ProblemNotice problem={actionData?.problem} />
        {added && !actionData && (
          <Notice kind="good">
            {shop.product.inBasket} <a href="/basket">{shop.product.toBasket}</a>
          </Notice>
        )}
        <p className="product-origin">
          <a href={`/places/${listing.place.code}`}>
            <Seal name={say(listing.place.name, lang)} />
          </a>
          {listing.in_season && listing.season && (
            <span className="season-badge">{common.inSeason}</span>
          )}
        </p>
        <h1>{title}</h1>
        <p>
          <Price fen={listing.price_fen} unit={common.unit[listing.sale_unit]} size="big" />{" "}
          <UnitPrice listing={listing} />
        </p>
        <AddToBasket listing={listing} />
        <SeasonStrip windows={listing.harvest_windows} now={now} />
        <ProductFacts listing={listing} />
        <section>
          <h2>{shop.product.about}</h2>
          <p className="prose">{say(listing.description, lang)}</p>
        </section>
      </div>
    </main>
  )
}
