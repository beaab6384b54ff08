import { Link } from "react-router"
import { ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { OrderPaper } from "~/components/sell/order-paper"
import { Timeline } from "~/components/timeline"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { findSellerOrder } from "~/lib/api/seller.server"
import type { Route } from "./+types/order"

export { action } from "./orders"

export async function loader({ request, params }: Route.LoaderArgs) {
  return {
    order: await findSellerOrder(await signedIn("member", request), params.seller, params.id),
  }
}

export default function SellerOrderPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { common, order: t, sell } = useTexts()
  const { order } = loaderData
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{order.display_id}</PageTitle>
      <p>
        <Link to={`/sell/${params.seller}/orders`}>← {common.back}</Link>
      </p>
      <h1>{sell.orders.prepare}</h1>
      <ProblemNotice problem={actionData?.problem} />
      <OrderPaper order={order} whole />
      <section className="paper">
        <h2>{t.history}</h2>
        <Timeline
          entries={order.events.map(({ at, text, reason }) => ({
            at,
            kind: "",
            text,
            place: reason,
          }))}
        />
      </section>
    </main>
  )
}
