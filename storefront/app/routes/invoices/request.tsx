import { Notice } from "~/components/notice"
import { InvoicePaper } from "~/components/invoices/invoice-paper"
import { PageTitle } from "~/components/page-title"
import { Timeline } from "~/components/timeline"
import { say, useLang, useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { findRequest, timelineOf } from "~/lib/api/invoices.server"
import { yuan } from "~/lib/money"
import type { Route } from "./+types/request"

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("customer", request)
  const [asked, timeline] = await Promise.all([
    findRequest(caller, params.id),
    timelineOf(caller, params.id),
  ])
  return { asked, timeline, sent: new URL(request.url).searchParams.has("sent") }
}

export default function RequestPage({ loaderData }: Route.ComponentProps) {
  const lang = useLang()
  const { invoices } = useTexts()
  const t = invoices.detail
  const { asked, timeline, sent } = loaderData
  const { recipient } = asked
  return (
    <main id="main" tabIndex={-1} className="page">
      <PageTitle>{invoices.requestNo(asked.display_no)}</PageTitle>
      {sent && <Notice kind="good">{t.sent}</Notice>}
      <header className="page-head">
        <h1>{invoices.requestNo(asked.display_no)}</h1>
        <span className="chip strong">{say(asked.state_text, lang)}</span>
      </header>
      <p>
        {asked.title.name} <span translate="no">{asked.title.tax_id}</span> ·{" "}
        {invoices.kind[asked.kind]} · {invoices.medium[asked.medium]} ·{" "}
        <b>{yuan(asked.total_fen)}</b>
      </p>
      {asked.reason && (
        <Notice kind="bad">
          {t.reason}：{asked.reason}
        </Notice>
      )}
      {recipient && asked.medium === "paper" && (
        <p className="small">
          {t.postTo} {recipient.name} {recipient.phone} {recipient.province}
          {recipient.city}
          {recipient.district}
          {recipient.address}
        </p>
      )}
      <div className="two">
        <section className="paper">
          <h2>{t.timeline}</h2>
          <Timeline entries={timeline} />
        </section>
        <aside>
          <h2>{t.invoices}</h2>
          {asked.invoices.map((invoice) => (
            <InvoicePaper key={invoice.id} requestId={asked.id} invoice={invoice} />
          ))}
        </aside>
      </div>
    </main>
  )
}
