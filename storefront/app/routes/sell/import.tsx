import { data, Form, Link, redirect, useNavigation } from "react-router"
import { Empty } from "~/components/empty"
import { Notice, ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { Paging } from "~/components/paging"
import { When } from "~/components/when"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { listImports, uploadImport } from "~/lib/api/import.server"
import { problemOf, type Problem } from "~/lib/api/problem"
import { filesOf } from "~/lib/form"
import { atPage, offsetOf } from "~/lib/page-number"
import "~/styles/import.css"
import type { Route } from "./+types/import"

const LIMIT = 10
const FORMATS = ["xlsx", "csv"] as const
const ACCEPT =
  ".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

export async function loader({ request, params }: Route.LoaderArgs) {
  const offset = offsetOf(new URL(request.url).searchParams, LIMIT)
  const caller = await signedIn("member", request)
  const found = await listImports(caller, params.seller, { limit: LIMIT, offset })
  return { ...found, offset }
}

export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  const [file] = filesOf(await request.formData(), "file")
  if (!file) return data({ problem: null, missing: true }, 422)
  try {
    const { id } = await uploadImport(caller, params.seller, file)
    return redirect(`/sell/${params.seller}/imports/${id}`)
  } catch (thrown) {
    if (thrown instanceof Response) throw thrown
    return data({ problem: problemOf(thrown) as Problem | null, missing: false }, 422)
  }
}

export default function Import({ loaderData, actionData, params }: Route.ComponentProps) {
  const { imports: t } = useTexts()
  const busy = useNavigation().formMethod !== undefined
  const base = `/sell/${params.seller}/imports`
  const { imports, count, offset } = loaderData
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{t.title}</PageTitle>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.missing && <Notice kind="bad">{t.chooseFile}</Notice>}
      <section>
        <h2>{t.stepTemplate}</h2>
        <p>{t.stepTemplateHint}</p>
        <Downloads file="template" {...{ base }} label={t.template} />
      </section>
      <Form method="post" encType="multipart/form-data">
        <h2>
          <label htmlFor="import-file">{t.stepFile}</label>
        </h2>
        <p id="import-hint">{t.file}</p>
        <input
          {...{ id: "import-file", name: "file", type: "file", accept: ACCEPT, required: true }}
          className="import-file"
          aria-describedby="import-hint"
        />
        <button className="button big wide" disabled={busy}>
          {busy ? t.uploading : t.upload}
        </button>
      </Form>
      <section>
        <h2>{t.stepEdit}</h2>
        <p>{t.stepEditHint}</p>
        <Downloads file="listings" {...{ base }} label={t.export} />
      </section>
      <h2>{t.past}</h2>
      {imports.length === 0 && <Empty mark="表" title={t.none} />}
      <ul className="plain more-ways">
        {imports.map((run) => (
          <li key={run.id}>
            <Link className="seller-row" to={`${base}/${run.id}`}>
              <span>
                {run.filename}
                <small>
                  <When at={run.created_at} /> · {t.state[run.state]}
                </small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Paging
        {...{ count, offset }}
        limit={LIMIT}
        href={(page) => atPage(new URLSearchParams(), page)}
      />
    </main>
  )
}

type DownloadsProps = {
  base: string
  file: "template" | "listings"
  label: (format: string) => string
}

/** The same spreadsheet in both formats. */
function Downloads({ base, file, label }: DownloadsProps) {
  return (
    <p className="two-ways">
      {FORMATS.map((format) => (
        <a key={format} className="button quiet" href={`${base}/files/${file}.${format}`} download>
          {label(format.toUpperCase())}
        </a>
      ))}
    </p>
  )
}
