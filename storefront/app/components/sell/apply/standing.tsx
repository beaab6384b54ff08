import { When } from "~/components/when"
import { useTexts } from "~/i18n"
import type { ApplicationSummary } from "~/lib/api/seller-application-types"

/** Where an application stands, since when, and until when there is an answer. */
export function Standing({ application }: { application: ApplicationSummary }) {
  const t = useTexts().sell.apply.status
  const { state, clock, submitted_at, updated_at } = application
  const waiting = state === "submitted" && clock?.state === "running"
  return (
    <div className={`standing standing-${state}`}>
      <p className="standing-state">{t.state[state]}</p>
      <p className="small">
        {t.since} <When at={(state === "submitted" && submitted_at) || updated_at} />
      </p>
      {waiting && (
        <p>
          {t.due} <b>{<When at={clock.due_at} />}</b>
        </p>
      )}
      {waiting && clock.breached && <p className="field-error">{t.late}</p>}
      {state === "sent_back" && clock?.state === "paused" && <p className="small">{t.paused}</p>}
      <p>{t.next[state]}</p>
    </div>
  )
}
