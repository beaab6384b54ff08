import { Form } from "react-router"
import { useLang, useTexts } from "~/i18n"
import type { Mandate } from "~/lib/api/seller-people-types"
import { shortPhone } from "~/lib/short-phone"
import { chinaTime } from "~/lib/china-time"

/** One mandate: for whom, for what, until when, and the way to end it. */
export function MandatePaper({ mandate, mayEnd }: { mandate: Mandate; mayEnd: boolean }) {
  const t = useTexts().sell.mandates
  const { id, agent, scopes, in_force } = mandate
  return (
    <section className={`paper mandate ${in_force ? "" : "past"}`}>
      <h2 className="share-head">
        <span>
          {agent.name} <small>{shortPhone(agent.phone)}</small>
        </span>
        {in_force && <span className="chip strong">{t.inForce}</span>}
      </h2>
      <p>
        {scopes.map((scope) => (
          <span className="chip" key={scope}>
            {t.scope[scope]}
          </span>
        ))}
      </p>
      <p className="small">{useTerm(mandate)}</p>
      {mayEnd && (
        <details className="sure">
          <summary>{t.revoke}</summary>
          <Form method="post">
            <p>{t.revokeSure}</p>
            <input type="hidden" name="mandate" value={id} />
            <button className="button quiet" name="intent" value="revoke">
              {t.revoke}
              <span className="hidden">：{agent.name}</span>
            </button>
          </Form>
        </details>
      )}
    </section>
  )
}

/** When a mandate counts, in words. */
function useTerm({ valid_from, valid_to, revoked_at, in_force }: Mandate): string {
  const lang = useLang()
  const t = useTexts().sell.mandates
  const day = (at: string) => chinaTime(at, lang, true)
  if (revoked_at) return t.revoked(day(revoked_at))
  const end = valid_to && new Date(Date.parse(valid_to) - 1).toISOString()
  const until = end ? t.validTo(day(end)) : t.noEnd
  if (in_force) return until
  const future = Date.parse(valid_from) > Date.now()
  return future ? `${t.notYet(day(valid_from))} · ${until}` : `${until} · ${t.ended}`
}
