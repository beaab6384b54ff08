import { use } from "react"
import { redirect } from "react-router"
import { PageTitle } from "~/components/page-title"
import { useTexts } from "~/i18n"
import { visitor } from "~/lib/api/caller.server"
import { paymentOf } from "~/lib/api/payments.server"
import { readBasket } from "~/lib/cookies.server"
import { yuan } from "~/lib/money"
import { NonceContext } from "~/lib/nonce"
import { settings } from "~/lib/settings.server"
import payCard from "~/pay-card.js?url&no-inline"
import type { Route } from "./+types/pay-card"

/** The form for a card: the one page that loads a script from elsewhere, the payment company's. */
export async function loader({ request }: Route.LoaderArgs) {
  const basket = await readBasket(request)
  const { stripe } = settings()
  if (!basket || !stripe) throw redirect("/pay")
  const payment = await paymentOf(visitor(request), basket.cart)
  const open = payment.state === "waiting" || payment.state === "refused"
  if (!open || payment.way !== "card" || !payment.client_secret) throw redirect("/pay")
  return { stripe, amount_fen: payment.amount_fen ?? 0, secret: payment.client_secret }
}

export default function PayCard({ loaderData }: Route.ComponentProps) {
  const nonce = use(NonceContext)
  const { pay } = useTexts()
  const t = pay.card
  const { stripe, amount_fen, secret } = loaderData
  const known = { "data-key": stripe.publishableKey, "data-secret": secret }
  const words = { "data-busy": t.busy, "data-blocked": t.blocked, "data-failed": t.failed }
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <PageTitle>{t.title}</PageTitle>
      <h1>{t.title}</h1>
      <section className="paper">
        <p>{t.lead}</p>
        <noscript>
          <p className="notice bad">{t.noScript}</p>
        </noscript>
        <form id="card-form" hidden {...known} {...words}>
          <div id="card" />
          <p id="card-says" role="status" aria-live="polite">
            {t.loading}
          </p>
          <button className="button big wide" disabled>
            {t.go(yuan(amount_fen))}
          </button>
        </form>
        <p className="center">
          <a className="link" href="/checkout">
            {pay.otherWay}
          </a>
        </p>
      </section>
      <script src={stripe.scriptUrl} nonce={nonce} defer />
      <script src={payCard} nonce={nonce} defer />
    </main>
  )
}
