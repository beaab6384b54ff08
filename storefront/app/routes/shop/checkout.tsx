import { data, redirect } from "react-router"
import { Notice, ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { AddressFields } from "~/components/shop/address-fields"
import { PayChoices } from "~/components/shop/pay-choices"
import { CheckoutSum } from "~/components/shop/checkout-sum"
import { addressValues } from "~/forms/address"
import { useTexts } from "~/i18n"
import { visitor } from "~/lib/api/caller.server"
import { nameGoods } from "~/lib/api/listing-cache.server"
import { openBasket } from "~/lib/basket.server"
import { waysOfPaying } from "~/lib/api/payments.server"
import { checkOut } from "~/lib/check-out.server"
import { dropBasket } from "~/lib/cookies.server"
import { freightIfKnown } from "~/lib/freight.server"
import { valuesOf } from "~/lib/form"
import type { Route } from "./+types/checkout"

export async function loader({ request }: Route.LoaderArgs) {
  const caller = visitor(request)
  const cart = await openBasket(request, caller)
  if (!cart?.items.length) throw redirect("/basket")
  const values = addressValues(cart.shipping_address)
  const [named, freight, ways] = await Promise.all([
    nameGoods(caller, cart),
    freightIfKnown(caller, cart),
    waysOfPaying(caller, cart.region_id),
  ])
  return { cart: named.cart, values, ways, ...freight }
}

/** Places the order, or answers with what is missing; nothing typed is lost. */
export async function action({ request }: Route.ActionArgs) {
  const values = valuesOf(await request.formData())
  const outcome = await checkOut(request, values)
  if (outcome.pay) return redirect("/pay")
  if (!outcome.orderKey)
    return data({ ...outcome, values }, outcome.problem || outcome.errors ? 422 : 200)
  const headers = { "Set-Cookie": await dropBasket() }
  return redirect(`/o/${outcome.orderKey}?placed`, { headers })
}

export default function Checkout({ loaderData, actionData }: Route.ComponentProps) {
  const { common, shop } = useTexts()
  const t = shop.checkout
  const errors = actionData?.errors ?? {}
  const form = { values: actionData?.values ?? loaderData.values, errors }
  return (
    <main id="main" tabIndex={-1} className="page">
      <PageTitle>{t.title}</PageTitle>
      <h1>{t.title}</h1>
      <ProblemNotice problem={actionData?.problem ?? loaderData.freightProblem} />
      {Object.keys(errors).length > 0 && <Notice kind="bad">{common.fixThese}</Notice>}
      {actionData?.changed && <Notice kind="good">{t.changed}</Notice>}
      <form method="post" className="two" data-inline="" noValidate>
        <div>
          <AddressFields form={form} />
          <PayChoices form={form} ways={loaderData.ways} />
        </div>
        <CheckoutSum {...loaderData} />
      </form>
    </main>
  )
}
