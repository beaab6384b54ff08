import { data, redirect, useNavigation, useOutletContext } from "react-router"
import { ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { Paging } from "~/components/paging"
import { ImportCounts } from "~/components/sell/import/import-counts"
import { ImportDecision } from "~/components/sell/import/import-decision"
import { ImportState } from "~/components/sell/import/import-state"
import { RowReport } from "~/components/sell/import/row-report"
import { useWatch } from "~/components/sell/import/use-watch"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { findImport, importRows, moveImport } from "~/lib/api/import.server"
import { ROW_ACTIONS, WORKING } from "~/lib/api/import-types"
import { problemOf } from "~/lib/api/problem"
import { atPage, offsetOf } from "~/lib/page-number"
import "~/styles/import.css"
import type { Route } from "./+types/import-run"
import type { Acting } from "./seller"

const LIMIT = 50

export async function loader({ request, params }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams
  const offset = offsetOf(search, LIMIT)
  const caller = await signedIn("member", request)
  const run = await findImport(caller, params.seller, params.id)
  const asked = ROW_ACTIONS.find((action) => action === search.get("only"))
  // What is wrong comes first, whatever row it is in.
  const only = asked ?? (run.error_rows && !search.has("all") ? "refused" : undefined)
  const page = { only, limit: LIMIT, offset }
  const report = await importRows(caller, params.seller, params.id, page)
  search.delete("page")
  return { run, ...report, only, offset, search: search.toString() }
}

export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  const move = (await request.formData()).get("move") === "apply" ? "apply" : "cancel"
  try {
    await moveImport(caller, params.seller, params.id, move)
  } catch (thrown) {
    if (thrown instanceof Response) throw thrown
    return data({ problem: problemOf(thrown) }, 422)
  }
  return redirect(`/sell/${params.seller}/imports/${params.id}`)
}

export default function ImportRun({ loaderData, actionData, params }: Route.ComponentProps) {
  const { imports: t } = useTexts()
  const { membership } = useOutletContext<Acting>()
  const busy = useNavigation().formMethod !== undefined
  const { run, rows, count, offset, only, search } = loaderData
  const working = WORKING.includes(run.state)
  useWatch(working)
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{run.filename}</PageTitle>
      <h1>{run.filename}</h1>
      {working && (
        <noscript>
          <meta httpEquiv="refresh" content="3" />
          <a className="button quiet wide" href="">
            {t.refresh}
          </a>
        </noscript>
      )}
      <ProblemNotice problem={actionData?.problem ?? run.error} />
      <ImportState run={run} />
      <ImportDecision
        {...{ run, busy }}
        trusted={membership.seller.trusted === true}
        base={`/sell/${params.seller}`}
      />
      {run.columns && run.columns.extra.length > 0 && (
        <p>{t.extra(run.columns.extra.join("、"))}</p>
      )}
      {(run.total_rows ?? run.checked_rows) > 0 && <ImportCounts {...{ run, only }} />}
      {!working && run.state !== "cancelled" && rows.length === 0 && !run.error && (
        <p>{t.noRows}</p>
      )}
      <ol className="plain import-rows">
        {rows.map((row) => (
          <RowReport key={row.row_number} row={row} />
        ))}
      </ol>
      <Paging
        {...{ count, offset }}
        limit={LIMIT}
        href={(page) => atPage(new URLSearchParams(search), page)}
      />
    </main>
  )
}
