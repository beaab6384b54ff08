import { useTexts } from "~/i18n"
import type { CartPayment } from "~/lib/api/payment-types"
import { Price } from "../price"

/** A payment that waits for its buyer: where to go, what to scan. */
export function PayWaiting({ payment }: { payment: CartPayment }) {
  const { pay: t } = useTexts()
  const { way, amount_fen, redirect_url, qr_image } = payment
  return (
    <section className="paper center">
      <p className="pay-amount">
        {way && t.ways[way]} · {t.amount} <Price fen={amount_fen ?? 0} />
      </p>
      {qr_image && (
        <figure className="pay-qr">
          <img src={qr_image} alt={t.qr} width="240" height="240" />
          <figcaption>{t.scan}</figcaption>
        </figure>
      )}
      <a className="button big wide" href={way === "card" ? "/pay/card" : (redirect_url ?? "/pay")}>
        {way === "card" ? t.toCard : way === "wechat_pay" ? t.toWechat : t.toAlipay}
      </a>
      {way !== "card" && (
        <a className="button quiet wide" href="/pay">
          {t.havePaid}
        </a>
      )}
      <p>
        <a className="link" href="/checkout">
          {t.otherWay}
        </a>
      </p>
      <p className="small">{t.waiting}</p>
    </section>
  )
}
