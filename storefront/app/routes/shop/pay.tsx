import { redirect } from "react-router"
import { PageTitle } from "~/components/page-title"
import { PayEnded } from "~/components/shop/pay-ended"
import { PayWaiting } from "~/components/shop/pay-waiting"
import { useTexts } from "~/i18n"
import { visitor } from "~/lib/api/caller.server"
import { paymentOf } from "~/lib/api/payments.server"
import { orderKey } from "~/lib/api/place-order.server"
import { dropBasket, readBasket } from "~/lib/cookies.server"
import type { Route } from "./+types/pay"

/** Asks how the payment stands. Buyers come here to pay, and come back here afterwards, by whatever way. */
export async function loader({ request }: Route.LoaderArgs) {
  const basket = await readBasket(request)
  if (!basket) throw redirect("/basket")
  const caller = visitor(request)
  const payment = await paymentOf(caller, basket.cart)
  if (payment.state === "none") throw redirect("/checkout")
  if (payment.order_id) {
    const key = await orderKey(caller, basket.cart, payment.order_id)
    const headers = { "Set-Cookie": await dropBasket() }
    throw redirect(`/o/${key}?placed`, { headers })
  }
  return { payment: { ...payment, client_secret: null } }
}

export default function Pay({ loaderData: { payment } }: Route.ComponentProps) {
  const { pay: t } = useTexts()
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <PageTitle>{t.title}</PageTitle>
      <h1>{t.title}</h1>
      {payment.state === "waiting" ? (
        <PayWaiting payment={payment} />
      ) : (
        <PayEnded payment={payment} />
      )}
    </main>
  )
}
