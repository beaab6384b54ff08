import { Form, Link } from "react-router"
import { say, useLang, useTexts } from "~/i18n"
import type { SellerOrder } from "~/lib/api/seller-types"
import { mediaUrl } from "~/lib/media"
import { Price } from "../price"
import { When } from "../when"

/** One order in big type: what to prepare, how many, and the one button to press next. */
export function OrderPaper({ order, whole }: { order: SellerOrder; whole?: boolean }) {
  const lang = useLang()
  const t = useTexts().sell.orders
  const hints: Partial<Record<string, string>> = t.nextHint
  return (
    <section className="paper order-paper">
      <h2 className="share-head">
        {whole ? (
          order.display_id
        ) : (
          <Link to={`/sell/${order.seller_id}/orders/${order.id}`}>{order.display_id}</Link>
        )}
        <span className="chip strong">{t.state[order.state]}</span>
      </h2>
      <ul className="lines">
        {order.lines.map((line) => (
          <li className="line" key={line.id}>
            <span className="line-photo">
              {line.thumbnail && <img src={mediaUrl(line.thumbnail)} alt="" loading="lazy" />}
            </span>
            <b className="line-words">{say(line.title, lang)}</b>
            <b className="line-count">{t.times(Number(line.quantity))}</b>
          </li>
        ))}
      </ul>
      <p className="small">
        <When at={order.placed_at} /> · {t.total} <Price fen={order.items_fen} />
      </p>
      {whole && <Sum order={order} />}
      {hints[order.state] && <p>{hints[order.state]}</p>}
      <NextStep order={order} />
      <OtherSteps order={order} />
    </section>
  )
}

/** What is left for the seller of one order, and how it comes to that. */
function Sum({ order }: { order: SellerOrder }) {
  const t = useTexts().afterSale.sell
  const fee = order.items_fen - order.seller_receives_fen
  const rows: [string, number][] = [
    [t.price, order.items_fen],
    [t.fee, -fee],
    ...(order.refunded_fen ? [[t.back, -order.refunded_fen] as [string, number]] : []),
  ]
  return (
    <dl className="order-sum">
      {rows.map(([name, fen]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Price fen={fen} />
          </dd>
        </div>
      ))}
      <div className="order-sum-end">
        <dt>{t.receive}</dt>
        <dd>
          <Price fen={order.seller_keeps_fen} size="big" />
        </dd>
      </div>
    </dl>
  )
}

const MAY_DECLINE = ["placed", "accepted", "ready"]

/** What else may be said: the goods lie at the hub, or they cannot be had. */
function OtherSteps({ order }: { order: SellerOrder }) {
  const t = useTexts().afterSale.sell
  if (!MAY_DECLINE.includes(order.state)) return null
  return (
    <>
      {order.state === "ready" && !order.handed_over_at && (
        <Form method="post">
          <input type="hidden" name="order" value={order.id} />
          <button className="button big wide" name="step" value="handed-over">
            {t.handedOver}
          </button>
        </Form>
      )}
      {!order.handed_over_at && (
        <details className="say-details">
          <summary className="button big wide quiet">{t.decline}</summary>
          <Form method="post" className="say-form">
            <input type="hidden" name="order" value={order.id} />
            <div className="field">
              <label htmlFor={`why-${order.id}`}>{t.declineHint}</label>
              <textarea id={`why-${order.id}`} name="reason" rows={2} required maxLength={500} />
            </div>
            <button className="button big wide" name="step" value="decline">
              {t.decline}
            </button>
          </Form>
        </details>
      )}
    </>
  )
}

function NextStep({ order }: { order: SellerOrder }) {
  const t = useTexts().sell.orders
  const step = { placed: "accept", accepted: "ready" }[order.state as string]
  if (!step) return null
  return (
    <Form method="post">
      <input type="hidden" name="order" value={order.id} />
      <button className="button big wide" name="step" value={step}>
        {step === "accept" ? t.accept : t.ready}
      </button>
    </Form>
  )
}
