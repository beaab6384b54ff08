import { useEffect, useRef, useState } from "react"
import { useFetcher } from "react-router"
import { say, useLang, useTexts } from "~/i18n"
import type { loader } from "~/routes/sell/names"
import { Field, type FormState } from "../../field"

const PAUSE_MS = 400

/** The stall's name; while it is typed, whether somebody has it already. The save says so too, without scripts. */
export function NameField({ form }: { form: FormState }) {
  const t = useTexts().sell.apply.name
  const lang = useLang()
  const { load, state, data } = useFetcher<typeof loader>()
  const [typed, setTyped] = useState<string | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asked = typed?.trim() ?? ""

  useEffect(() => {
    if (!asked) return
    waiting.current = setTimeout(
      () => void load(`/sell/names?name=${encodeURIComponent(asked)}`),
      PAUSE_MS
    )
    return () => clearTimeout(waiting.current)
  }, [asked, load])

  const answer = data?.name === asked ? data.found : null
  return (
    <>
      <Field
        form={form}
        name="name"
        label={t.label}
        hint={t.hint}
        maxLength={60}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div className="name-look" aria-live="polite">
        {asked && state !== "idle" && <p className="small">{t.looking}</p>}
        {answer && (
          <p className={answer.taken ? "field-error" : "good-text"}>
            {answer.taken ? t.taken : `✓ ${t.free}`}
          </p>
        )}
        {answer && answer.similar.length > 0 && (
          <p className="small">
            {t.similar}：
            {answer.similar.map(({ name, place }, index) => (
              <span key={index} className="chip">
                {say(name, lang)}
                {place && ` · ${say(place, lang)}`}
              </span>
            ))}
          </p>
        )}
      </div>
    </>
  )
}
