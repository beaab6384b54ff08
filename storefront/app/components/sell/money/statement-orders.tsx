import { useTexts } from "~/i18n"
import type { StatementOrder } from "~/lib/api/money-types"
import { yuan } from "~/lib/money"

/** The orders of a statement, a paper each: price, what went off, what the seller gets. */
export function StatementOrders({ orders }: { orders: StatementOrder[] }) {
  const t = useTexts().sell.money
  return (
    <section>
      <h2>{t.theseOrders}</h2>
      <div className="statement-orders">
        {orders.map((order) => (
          <article className="paper" key={order.seller_order_id}>
            <h3>
              {order.goods}
              <small>
                {t.order} {order.display_id} · {order.placed_on}
              </small>
            </h3>
            <dl className="sum-rows">
              <Row name={t.price} fen={order.price_fen} />
              {order.refund_fen !== 0 && <Row name={t.refund} fen={-order.refund_fen} />}
              {order.fee_fen !== 0 && <Row name={t.fee} fen={-order.fee_fen} />}
              <Row name={t.receive} fen={order.receive_fen} strong />
              {order.freight_fen !== 0 && <Row name={t.freight} fen={order.freight_fen} quiet />}
            </dl>
          </article>
        ))}
      </div>
    </section>
  )
}

/** One line of a sum. */
export function Row(props: { name: string; fen: number; strong?: boolean; quiet?: boolean }) {
  const { name, fen, strong, quiet } = props
  return (
    <div className={strong ? "total" : quiet ? "aside" : undefined}>
      <dt>{name}</dt>
      <dd>{yuan(fen)}</dd>
    </div>
  )
}
