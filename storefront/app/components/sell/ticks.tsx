import type { ReactNode } from "react"
import type { FieldError } from "~/forms/parsed"
import { useTexts } from "~/i18n"

type Props = {
  label: string
  hint?: string
  error?: FieldError
  note?: string
  children: ReactNode
}

/** Several large things to tick, with what is wrong about the choice. */
export function Ticks({ label, hint, error, note, children }: Props) {
  const { fieldErrors } = useTexts()
  return (
    <fieldset className={`field ${error || note ? "field-bad" : ""}`}>
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="ticks">{children}</div>
      {note && <p className="field-error">{note}</p>}
      {error && <p className="field-error">{fieldErrors[error]}</p>}
    </fieldset>
  )
}
