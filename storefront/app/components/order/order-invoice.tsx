import { say, useLang, useTexts } from "~/i18n"
import type { InvoiceRequestCard } from "~/lib/api/order-types"

type Props = { orderKey: string; paid: boolean; requests: readonly InvoiceRequestCard[] }

/** How far the invoice is, or the way to ask for it. */
export function OrderInvoice({ orderKey, paid, requests }: Props) {
  const lang = useLang()
  const { order: t } = useTexts()
  return (
    <section className="paper no-print">
      <h2>{t.invoice}</h2>
      {requests.length ? (
        <ul className="plain">
          {requests.map(({ id, state_text }) => (
            <li key={id}>{t.requestLine(say(state_text, lang))}</li>
          ))}
        </ul>
      ) : (
        <p>{paid ? t.invoiceLead : t.invoiceAfterPaying}</p>
      )}
      {paid && (
        <a className="button quiet wide" href={`/o/${orderKey}/invoice`}>
          {t.requestInvoice}
        </a>
      )}
    </section>
  )
}
