import { Link } from "react-router"
import { say, useLang, useTexts } from "~/i18n"
import type { Acting } from "~/routes/sell/seller"
import { When } from "../when"

/** For whom this person is acting, until when and with which rights; and why a seller is paused. */
export function ActingBanner({ acting }: { acting: Acting }) {
  const lang = useLang()
  const { people, mandates: t, suspendedTitle, suspendedHint } = useTexts().sell
  const { membership, several } = acting
  const { seller, role, scopes, mandates = [] } = membership
  const inForce = mandates.filter(({ in_force }) => in_force)
  const ends = inForce.map(({ valid_to }) => valid_to).filter((day) => day !== null)
  const until = ends.length === inForce.length ? ends.toSorted().at(-1) : undefined
  const name = say(seller.name, lang)
  return (
    <>
      {(role !== "owner" || several) && (
        <aside className={`acting acting-${role}`} aria-label={people.role[role]}>
          <p>
            <b>
              {role === "agent" ? t.actingFor(name) : role === "helper" ? t.helping(name) : name}
            </b>
            {role === "agent" && inForce.length > 0 && (
              <span>
                {until ? (
                  <>
                    {t.validUntil} <When at={lastMoment(until)} day />
                  </>
                ) : (
                  t.noEnd
                )}
                {" · "}
                {t.may}：{scopes.map((scope) => t.scope[scope]).join(lang === "zh" ? "、" : ", ")}
              </span>
            )}
            {role === "agent" && scopes.length === 0 && <span>{t.nothing}</span>}
          </p>
          {several && (
            <Link className="button quiet" to="/sell?choose">
              {t.switch}
            </Link>
          )}
        </aside>
      )}
      {seller.state === "suspended" && (
        <div className="notice bad paused-note" role="alert">
          <b>{suspendedTitle}</b>
          {seller.state_reason && <p>{seller.state_reason}</p>}
          <p>{suspendedHint}</p>
        </div>
      )}
    </>
  )
}

/** A mandate ends just before its end; people read the last day it counts. */
const lastMoment = (end: string) => new Date(Date.parse(end) - 1).toISOString()
