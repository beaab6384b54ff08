import { Form } from "react-router"
import { Empty } from "~/components/empty"
import { Field, Select } from "~/components/field"
import { PageTitle } from "~/components/page-title"
import { Paging } from "~/components/paging"
import { Deed } from "~/components/sell/people/deed"
import { parseAuditFilter } from "~/forms/audit-filter"
import { say, useLang, useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { auditOf } from "~/lib/api/seller-people.server"
import { atPage, offsetOf } from "~/lib/page-number"
import type { Route } from "./+types/audit"

const LIMIT = 30

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  const search = new URL(request.url).searchParams
  const offset = offsetOf(search, LIMIT)
  const { filter, errors } = parseAuditFilter(search)
  const found = await auditOf(caller, params.seller, { ...filter, limit: LIMIT, offset })
  search.delete("page")
  return { ...found, offset, errors, search: search.toString(), values: Object.fromEntries(search) }
}

export default function Audit({ loaderData, params }: Route.ComponentProps) {
  const lang = useLang()
  const { sell } = useTexts()
  const t = sell.audit
  const { entries, actions, count, offset, errors, search, values } = loaderData
  const form = { values, errors }
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{t.title}</PageTitle>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <details className="paper" open={search !== "" || undefined}>
        <summary>{t.filter}</summary>
        <Form className="audit-filter" noValidate>
          <Select
            form={form}
            name="action"
            label={t.action}
            choices={actions.map(({ action, text }) => ({ value: action, text: say(text, lang) }))}
          />
          <div className="side-by-side">
            <Field form={form} name="from" label={t.from} type="date" />
            <Field form={form} name="to" label={t.to} type="date" />
          </div>
          <button className="button wide">{t.show}</button>
        </Form>
      </details>
      {entries.length === 0 && <Empty mark="记" title={t.empty} />}
      <ol className="plain">
        {entries.map((entry) => (
          <Deed key={entry.id} entry={entry} />
        ))}
      </ol>
      <Paging
        {...{ count, offset }}
        limit={LIMIT}
        href={(page) => atPage(new URLSearchParams(search), page)}
      />
      {count > 0 && (
        <p>
          <a className="button quiet wide" href={`/sell/${params.seller}/audit/export?${search}`}>
            {t.export}
          </a>
        </p>
      )}
    </main>
  )
}
