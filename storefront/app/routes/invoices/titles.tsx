import { Link } from "react-router"
import { Empty } from "~/components/empty"
import { Notice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { listTitles } from "~/lib/api/invoices.server"
import type { Route } from "./+types/titles"

export async function loader({ request }: Route.LoaderArgs) {
  const titles = await listTitles(await signedIn("customer", request))
  return { titles, saved: new URL(request.url).searchParams.has("saved") }
}

export default function Titles({ loaderData }: Route.ComponentProps) {
  const { invoices } = useTexts()
  const { titles, saved } = loaderData
  return (
    <main id="main" tabIndex={-1} className="page">
      <PageTitle>{invoices.titles}</PageTitle>
      <header className="page-head">
        <h1>{invoices.titles}</h1>
        <Link className="button" to="/invoices/titles/new">
          {invoices.title.add}
        </Link>
      </header>
      {saved && <Notice kind="good">{invoices.title.saved}</Notice>}
      {titles.length === 0 && <Empty mark="抬" title={invoices.title.empty} />}
      <ul className="places">
        {titles.map((title) => (
          <li key={title.id}>
            <Link className="paper title-card" to={`/invoices/titles/${title.id}`}>
              <b>{title.name}</b>
              <span translate="no">{title.tax_id}</span>
              <span className="small">{invoices.titleKind[title.kind]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </main>
  )
}
