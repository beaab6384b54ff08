import { say, useLang, useTexts } from "~/i18n"
import type { CartPayment } from "~/lib/api/payment-types"
import { yuan } from "~/lib/money"
import { Notice } from "../notice"

/** A payment that came to nothing, or is still being looked at, and the ways on. */
export function PayEnded({ payment }: { payment: CartPayment }) {
  const lang = useLang()
  const { pay: t } = useTexts()
  const { state, messages, amount_fen } = payment
  const checking = state === "checking"
  const words = {
    checking: t.checking,
    refused: t.refused,
    expired: t.expired,
    returned: t.returned(yuan(amount_fen ?? 0)),
  }
  return (
    <section className="paper">
      <Notice kind={checking ? "good" : "bad"}>
        <p>{words[state as keyof typeof words]}</p>
        {messages && <p>{say(messages, lang)}</p>}
      </Notice>
      <a className="button big wide" href={checking ? "/pay" : "/checkout"}>
        {checking ? t.again : t.otherWay}
      </a>
      <a className="button quiet wide" href="/basket">
        {t.backToBasket}
      </a>
    </section>
  )
}
