import { useTexts } from "~/i18n"
import { WORKING, type ListingImport } from "~/lib/api/import-types"

/** Where an import stands; while something is done, how far it is. */
export function ImportState({ run }: { run: ListingImport }) {
  const { imports: t } = useTexts()
  if (!WORKING.includes(run.state))
    return <p className={`chip import-${run.state}`}>{t.state[run.state]}</p>
  const done = run.state === "checking" ? run.checked_rows : run.applied_rows
  const of = run.state === "checking" ? run.total_rows : run.creates + run.updates
  return (
    <div className="paper" role="status" aria-live="polite">
      <p>
        <b>{t.state[run.state]}</b> {t.percent(run.progress)} · {t.progress(done, of)}
      </p>
      <progress className="wide" max={1} value={run.progress} aria-label={t.state[run.state]} />
      <p>{t.leaveOpen}</p>
    </div>
  )
}
