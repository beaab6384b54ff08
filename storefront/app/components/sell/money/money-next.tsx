import { say, useLang, useTexts } from "~/i18n"
import type { Money } from "~/lib/api/money-types"
import { yuan } from "~/lib/money"

/** What happens next with each part, the nearest to the pocket first. */
export function MoneyNext({ next }: Pick<Money, "next">) {
  const lang = useLang()
  const t = useTexts().sell.money
  return (
    <section>
      <h2>{t.next}</h2>
      {next.length === 0 && <p>{t.nothingNext}</p>}
      <ol className="money-next">
        {next.map(({ what, amount_fen, orders, text }) => (
          <li key={what}>
            <b>{yuan(amount_fen)}</b>
            <span>
              {say(text, lang)}
              {orders > 0 && <small> {t.orders(orders)}</small>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
