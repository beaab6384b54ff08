import { Notice } from "~/components/notice"
import { OrderHead } from "~/components/order/order-head"
import { OrderInvoice } from "~/components/order/order-invoice"
import { OrderItems } from "~/components/order/order-items"
import { SharePaper } from "~/components/order/share-paper"
import { Timeline } from "~/components/timeline"
import { PageTitle } from "~/components/page-title"
import { useTexts } from "~/i18n"
import { visitor } from "~/lib/api/caller.server"
import { findOrder } from "~/lib/api/order-links.server"
import type { Route } from "./+types/order"

export async function loader({ request, params }: Route.LoaderArgs) {
  const { order, invoice_requests } = await findOrder(visitor(request), params.key)
  const search = new URL(request.url).searchParams
  return {
    order,
    requests: invoice_requests,
    placed: search.has("placed"),
    sent: search.has("sent"),
  }
}

export default function Order({ loaderData }: Route.ComponentProps) {
  const { order: t, afterSale } = useTexts()
  const { order, requests, placed, sent } = loaderData
  return (
    <main id="main" tabIndex={-1} className="page order">
      <PageTitle>{t.title(String(order.display_id))}</PageTitle>
      {placed && <Notice kind="good">{t.thanks}</Notice>}
      {sent && <Notice kind="good">{t.invoiceSent}</Notice>}
      <OrderHead order={order} />
      <div className="two">
        <div>
          <h2>{t.shares}</h2>
          {order.seller_orders.map((share) => (
            <SharePaper key={share.display_id} share={share} />
          ))}
          <section className="paper">
            <h2>{t.history}</h2>
            <Timeline entries={order.timeline} />
          </section>
        </div>
        <aside>
          <OrderItems order={order} />
          <section className="paper">
            <h2>{afterSale.title}</h2>
            <p>{afterSale.openLead}</p>
            <a className="button wide" href={`/o/${order.key}/after-sale`}>
              {afterSale.open}
            </a>
          </section>
          <OrderInvoice orderKey={order.key} paid={order.paid} requests={requests} />
        </aside>
      </div>
    </main>
  )
}
