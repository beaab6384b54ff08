import { useRef } from "react"
import type { FieldError } from "~/forms/parsed"
import { useTexts } from "~/i18n"
import { PARTS } from "~/lib/harvest-periods"
import { Field, type FormState } from "../../field"
import { useHydrated } from "../use-hydrated"

type Props = { form: FormState; periods: readonly string[] }

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** All year round, or the ten-day periods 旬 to tap; only then a pre-order makes sense. */
export function SeasonField({ form, periods }: Props) {
  const { fieldErrors, sell } = useTexts()
  const t = sell.listing
  const error = form.errors.season as FieldError | undefined
  const some = form.values.season === "some"
  return (
    <fieldset className={`field season ${error ? "field-bad" : ""}`}>
      <legend>{t.season}</legend>
      <div className="choices halves">
        <label className="choice">
          <input type="radio" name="season" value="all" defaultChecked={!some} />
          <span>{t.seasonAll}</span>
        </label>
        <label className="choice">
          <input type="radio" name="season" value="some" defaultChecked={some} />
          <span>{t.seasonSome}</span>
        </label>
      </div>
      {error && <p className="field-error">{fieldErrors[error]}</p>}
      <div className="season-some">
        <p className="hint">{t.seasonHint}</p>
        <div className="season-year">
          {MONTHS.map((month) => (
            <Month key={month} month={month} periods={periods} />
          ))}
        </div>
        <label className="choice tick">
          <input
            type="checkbox"
            name="preorder"
            value="yes"
            defaultChecked={form.values.preorder === "yes"}
          />
          <span>{t.preorder}</span>
        </label>
        <div className="preorder-days">
          <Field form={form} name="preorder_days" label={t.preorderDays} inputMode="numeric" />
        </div>
      </div>
    </fieldset>
  )
}

function Month({ month, periods }: { month: number; periods: readonly string[] }) {
  const t = useTexts().sell.listing
  const box = useRef<HTMLDivElement>(null)
  const scripted = useHydrated()

  function toggle() {
    const ticks = [...(box.current?.querySelectorAll("input") ?? [])]
    const all = ticks.every((tick) => tick.checked)
    ticks.forEach((tick) => (tick.checked = !all))
  }

  return (
    <div className="month" ref={box} role="group" aria-label={t.month(month)}>
      {scripted ? (
        <button type="button" className="month-name" onClick={toggle}>
          {t.month(month)}
        </button>
      ) : (
        <span className="month-name">{t.month(month)}</span>
      )}
      <div className="parts">
        {PARTS.map((part, index) => {
          const period = String((month - 1) * 3 + index)
          return (
            <label className="part" key={part}>
              <input
                type="checkbox"
                name="periods"
                value={period}
                defaultChecked={periods.includes(period)}
                aria-label={t.period(month, t.parts[part])}
              />
              <span aria-hidden="true">{t.parts[part]}</span>
            </label>
          )
        })}
      </div>
    </div>
  )
}
