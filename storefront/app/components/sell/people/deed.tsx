import { say, useLang, useTexts } from "~/i18n"
import type { AuditEntry } from "~/lib/api/seller-people-types"
import { When } from "../../when"
import { useAuditText } from "./use-audit-text"

/** One deed: who, when, what, and how it was before and is after. */
export function Deed({ entry }: { entry: AuditEntry }) {
  const lang = useLang()
  const t = useTexts().sell.audit
  const { actor, via, subject, action_text, reason, before, after } = entry
  const who =
    actor.type === "system" ? t.system : (actor.name ?? (actor.type === "user" ? t.operator : "—"))
  return (
    <li className="paper deed">
      <p className="small">
        <When at={entry.at} />
      </p>
      <p>
        <b>{who}</b>
        {via?.role && <span className="chip">{t.via[via.role]}</span>}
        {actor.type === "user" && <span className="chip">{t.operator}</span>}
      </p>
      <p className="deed-what">
        {say(action_text, lang)}
        {subject?.label && <b> {subject.label}</b>}
      </p>
      <Changes before={before ?? {}} after={after ?? {}} />
      {entry.undoes && <p className="field-error">{t.undone}</p>}
      {reason && (
        <p>
          {t.why}：{reason}
        </p>
      )}
    </li>
  )
}

function Changes({ before, after }: { before: object; after: object }) {
  const t = useTexts().sell.audit
  const { nameOf, textOf } = useAuditText()
  const was = new Map(Object.entries(before))
  const is = new Map(Object.entries(after))
  const fields = [...new Set([...was.keys(), ...is.keys()])].filter(
    (field) => isTold(was.get(field)) || isTold(is.get(field))
  )
  if (!fields.length) return null
  return (
    <dl className="changes">
      {fields.map((field) => (
        <div key={field}>
          <dt>{nameOf(field)}</dt>
          <dd>
            {was.has(field) && (
              <del>
                <span className="hidden">{t.before}：</span>
                {textOf(field, was.get(field))}
              </del>
            )}
            {is.has(field) && (
              <ins>
                <span className="hidden">{t.after}：</span>
                {textOf(field, is.get(field))}
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What is empty before and after says nothing. */
const isTold = (value: unknown) =>
  value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && !value.length)
