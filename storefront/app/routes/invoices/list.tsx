import { Link } from "react-router"
import { Empty } from "~/components/empty"
import { PageTitle } from "~/components/page-title"
import { Paging } from "~/components/paging"
import { When } from "~/components/when"
import { say, useLang, useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { listRequests } from "~/lib/api/invoices.server"
import { yuan } from "~/lib/money"
import { atPage, offsetOf } from "~/lib/page-number"
import type { Route } from "./+types/list"

const LIMIT = 20

export async function loader({ request }: Route.LoaderArgs) {
  const offset = offsetOf(new URL(request.url).searchParams, LIMIT)
  return { ...(await listRequests(await signedIn("customer", request), offset)), offset }
}

export default function Requests({ loaderData }: Route.ComponentProps) {
  const lang = useLang()
  const { invoices: t } = useTexts()
  const { invoice_requests, count, offset } = loaderData
  return (
    <main id="main" tabIndex={-1} className="page">
      <PageTitle>{t.requests}</PageTitle>
      <header className="page-head">
        <h1>{t.requests}</h1>
        <Link className="button" to="/invoices/new">
          {t.new}
        </Link>
      </header>
      {invoice_requests.length === 0 ? (
        <Empty mark="票" title={t.empty} hint={t.emptyHint} />
      ) : (
        <div className="table-frame" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th>{t.column.no}</th>
                <th>{t.column.state}</th>
                <th>{t.column.title}</th>
                <th className="number">{t.column.amount}</th>
                <th>{t.column.kind}</th>
                <th>{t.column.when}</th>
              </tr>
            </thead>
            <tbody>
              {invoice_requests.map((request) => (
                <tr key={request.id}>
                  <td>
                    <Link to={`/invoices/${request.id}`}>{t.requestNo(request.display_no)}</Link>
                  </td>
                  <td>
                    <span className="chip strong">{say(request.state_text, lang)}</span>
                  </td>
                  <td className="long">{request.title.name}</td>
                  <td className="number">{yuan(request.total_fen)}</td>
                  <td>
                    {t.kind[request.kind]}
                    <small>{t.medium[request.medium]}</small>
                  </td>
                  <td>
                    <When at={request.created_at} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Paging
        {...{ count, offset }}
        limit={LIMIT}
        href={(page) => atPage(new URLSearchParams(), page)}
      />
    </main>
  )
}
