import { useTexts } from "~/i18n"
import type { Invoice } from "~/lib/api/invoice-types"
import { Price } from "../price"

/** One invoice of a request: who sells, for which order, its number once issued. */
export function InvoicePaper({ requestId, invoice }: { requestId: string; invoice: Invoice }) {
  const t = useTexts().invoices.detail
  const number = [invoice.code, invoice.number].filter(Boolean).join(" ")
  return (
    <section className="paper">
      <dl className="facts">
        <div>
          <dt>{t.seller}</dt>
          <dd>{invoice.seller.name}</dd>
        </div>
        <div>
          <dt>{t.order}</dt>
          <dd>{invoice.order_display_id}</dd>
        </div>
        <div>
          <dt>{t.number}</dt>
          <dd translate="no">{number || t.notYet}</dd>
        </div>
        <div>
          <dt>{t.total}</dt>
          <dd>
            <Price fen={invoice.gross_fen} />
          </dd>
        </div>
      </dl>
      <a className="button quiet wide" href={`/invoices/${requestId}/preview/${invoice.id}`}>
        {t.preview}
      </a>
    </section>
  )
}
