import { data, redirect } from "react-router"
import { Empty } from "~/components/empty"
import { ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { BasketGroup } from "~/components/shop/basket-group"
import { BasketSum } from "~/components/shop/basket-sum"
import { addressValues, draftAddress } from "~/forms/address"
import { useTexts } from "~/i18n"
import { changeLine, keepAddress } from "~/lib/api/carts.server"
import { visitor } from "~/lib/api/caller.server"
import { nameGoods } from "~/lib/api/listing-cache.server"
import { problemOf } from "~/lib/api/problem"
import { basketCookie, openBasket } from "~/lib/basket.server"
import { freightIfKnown } from "~/lib/freight.server"
import { valuesOf, wholeNumber } from "~/lib/form"
import { groupBasket } from "~/lib/group-basket"
import type { Route } from "./+types/basket"

export async function loader({ request }: Route.LoaderArgs) {
  const caller = visitor(request)
  const cart = await openBasket(request, caller)
  if (!cart?.items.length) return { filled: null }
  const [named, freight] = await Promise.all([
    nameGoods(caller, cart),
    freightIfKnown(caller, cart),
  ])
  const groups = groupBasket(named.cart.items, named.origins)
  const province = addressValues(cart.shipping_address).province ?? ""
  return { filled: { cart, groups, province, ...freight } }
}

/** Changes a quantity, or where the goods go. */
export async function action({ request }: Route.ActionArgs) {
  const caller = visitor(request)
  const values = valuesOf(await request.formData())
  const cart = await openBasket(request, caller)
  if (!cart) return redirect("/basket")
  try {
    const changed = values.line
      ? await changeLine(caller, cart.id, values.line, quantityIn(values))
      : await keepAddress(
          caller,
          cart.id,
          draftAddress({ ...addressValues(cart.shipping_address), province: values.province ?? "" })
        )
    return redirect("/basket", { headers: { "Set-Cookie": await basketCookie(changed) } })
  } catch (thrown) {
    return data({ problem: problemOf(thrown) }, 422)
  }
}

const quantityIn = ({ quantity, typed }: Record<string, string>) =>
  wholeNumber(quantity ?? typed, 0, 999, 1)

export default function Basket({ loaderData, actionData }: Route.ComponentProps) {
  const { basket, home } = useTexts().shop
  const { filled } = loaderData
  return (
    <main id="main" tabIndex={-1} className="page">
      <PageTitle>{basket.title}</PageTitle>
      <h1>{basket.title}</h1>
      <ProblemNotice problem={actionData?.problem} />
      {filled ? (
        <div className="two">
          <div>
            {filled.groups.map((group) => (
              <BasketGroup key={group.hub?.id ?? ""} group={group} />
            ))}
            <p className="small">{basket.oneParcel}</p>
          </div>
          <BasketSum {...filled} />
        </div>
      ) : (
        <Empty mark="篮" title={basket.empty} hint={basket.emptyHint}>
          <a className="button" href="/market">
            {home.go}
          </a>
        </Empty>
      )}
    </main>
  )
}
