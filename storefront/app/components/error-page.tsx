import { useLang, useTexts } from "~/i18n"
import { isProblem, sentence } from "~/lib/api/problem"
import { PageTitle } from "./page-title"

/** What a visitor sees when a page could not be made: a sentence and a way on, never a blank page. */
export function ErrorPage({ status, problem }: { status: number; problem: unknown }) {
  const lang = useLang()
  const { error } = useTexts().common
  const known = isProblem(problem) ? problem : null
  const nothing = status === 404
  const title = nothing ? error.notFoundTitle : error.title
  return (
    <main id="main" className="empty empty-page" tabIndex={-1}>
      <PageTitle>{title}</PageTitle>
      <p className="empty-mark" aria-hidden="true">
        {nothing ? "空" : "歇"}
      </p>
      <h1>{title}</h1>
      <p>{known && !nothing ? sentence(known, lang) : nothing ? error.notFound : error.unknown}</p>
      {known?.request_id && <p className="small">{error.trace(known.request_id)}</p>}
      <p className="row center">
        {!nothing && (
          <a className="button quiet" href="">
            {error.retry}
          </a>
        )}
        <a className="button" href="/">
          {error.home}
        </a>
      </p>
    </main>
  )
}
