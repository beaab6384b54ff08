import { Form, Link } from "react-router"
import { useTexts } from "~/i18n"
import type { ListingImport } from "~/lib/api/import-types"

type Props = { run: ListingImport; trusted: boolean; busy: boolean; base: string }

/** What can be done with an import now: save all of it, call it off, look at the goods, or try another file. */
export function ImportDecision({ run, trusted, busy, base }: Props) {
  const { imports: t } = useTexts()
  const writes = run.creates + run.updates
  const open = ["checking", "ready", "applying"].includes(run.state)
  return (
    <>
      {run.state === "ready" && writes === 0 && <p className="lead">{t.nothing}</p>}
      {run.state === "ready" && writes > 0 && (
        <Form method="post">
          <p>{trusted ? t.trustedHint : t.reviewHint}</p>
          {run.without_photo > 0 && <p>{t.withoutPhoto(run.without_photo)}</p>}
          <button className="button big wide" name="move" value="apply" disabled={busy}>
            {t.saveAll(writes)}
          </button>
          <p>{t.saveHint}</p>
        </Form>
      )}
      {run.state === "applied" && (
        <Link className="button big wide" to={`${base}/listings`}>
          {t.toGoods}
        </Link>
      )}
      {run.state === "refused" && run.error_rows > 0 && <p className="lead">{t.fixHint}</p>}
      {open ? (
        <Form method="post">
          {run.state === "applying" && <p>{t.cancelSure}</p>}
          <button className="button quiet wide" name="move" value="cancel" disabled={busy}>
            {t.cancel}
          </button>
        </Form>
      ) : (
        run.state !== "cancelling" && (
          <Link className="button quiet wide" to={`${base}/imports`}>
            {t.again}
          </Link>
        )
      )}
    </>
  )
}
