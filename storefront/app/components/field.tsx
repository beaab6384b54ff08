import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from "react"
import type { FieldError, FieldErrors } from "~/forms/parsed"
import { useTexts } from "~/i18n"
import type { Values } from "~/lib/form"

/** What a form's fields share: what was typed and what is wrong with it. */
export type FormState = {
  values: Values
  errors: FieldErrors
  /** What somebody who read the form wrote beside a field. */
  notes?: Partial<Record<string, string>>
}

type Common = { name: string; label: string; hint?: string; form: FormState; optional?: boolean }
type FrameProps = Common & { children: (describedBy: string | undefined) => ReactNode }

/** A label, the field, its hint and its error, tied together for screen readers. */
function Frame({ name, label, hint, form, optional, children }: FrameProps) {
  const { common, fieldErrors } = useTexts()
  const error = form.errors[name] as FieldError | undefined
  const note = form.notes?.[name]
  const ids = [hint && `${name}-hint`, note && `${name}-note`, error && `${name}-error`]
    .filter(Boolean)
    .join(" ")
  return (
    <div className={`field ${error || note ? "field-bad" : ""}`}>
      <label htmlFor={name}>
        {label}
        {optional && <span className="small"> · {common.optional}</span>}
      </label>
      {children(ids || undefined)}
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {note && (
        <p className="field-error" id={`${name}-note`}>
          {note}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${name}-error`}>
          {fieldErrors[error]}
        </p>
      )}
    </div>
  )
}

type InputProps = Common & Omit<InputHTMLAttributes<HTMLInputElement>, "form">

/** One line of text. */
export function Field({ name, label, hint, form, optional, ...rest }: InputProps) {
  return (
    <Frame {...{ name, label, hint, form, optional }}>
      {(describedBy) => (
        <input
          id={name}
          name={name}
          defaultValue={form.values[name] ?? ""}
          aria-invalid={Boolean(form.errors[name]) || undefined}
          aria-describedby={describedBy}
          {...rest}
        />
      )}
    </Frame>
  )
}

type AreaProps = Common & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "form">

/** Several lines of text. */
export function TextArea({ name, label, hint, form, optional, ...rest }: AreaProps) {
  return (
    <Frame {...{ name, label, hint, form, optional }}>
      {(describedBy) => (
        <textarea
          id={name}
          name={name}
          rows={3}
          defaultValue={form.values[name] ?? ""}
          aria-invalid={Boolean(form.errors[name]) || undefined}
          aria-describedby={describedBy}
          {...rest}
        />
      )}
    </Frame>
  )
}

type Choice = { value: string; text: string }
type SelectProps = Common & {
  choices: readonly Choice[]
  autoComplete?: string
  /** Id of the button to press when the choice changes. */
  sends?: string
}

/** One of many. */
export function Select({ choices, autoComplete, sends, ...frame }: SelectProps) {
  const { name, form } = frame
  const { chooseOne } = useTexts().common
  return (
    <Frame {...frame}>
      {(describedBy) => (
        <select
          id={name}
          name={name}
          defaultValue={form.values[name] ?? ""}
          autoComplete={autoComplete}
          aria-invalid={Boolean(form.errors[name]) || undefined}
          aria-describedby={describedBy}
          data-sends={sends}
        >
          <option value="">{chooseOne}</option>
          {choices.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Frame>
  )
}

/** One of a few, all visible: easier to hit and to read than a list that opens. */
export function Choices({ choices, ...frame }: Common & { choices: readonly Choice[] }) {
  const { name, label, form, hint } = frame
  const { fieldErrors } = useTexts()
  const error = form.errors[name] as FieldError | undefined
  const note = form.notes?.[name]
  return (
    <fieldset className={`field ${error || note ? "field-bad" : ""}`}>
      <legend>{label}</legend>
      <div className="choices">
        {choices.map(({ value, text }) => (
          <label className="choice" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={form.values[name] === value}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {hint && <p className="hint">{hint}</p>}
      {note && <p className="field-error">{note}</p>}
      {error && <p className="field-error">{fieldErrors[error]}</p>}
    </fieldset>
  )
}
