import type { MouseEvent } from "react"
import { useTexts } from "~/i18n"

/** A field of the form, what to call its code, and the code a phone would have shown. */
export type DemoCode = { field: string; label?: string; code: string }

/** In a demo: the message that would be on the phone, and a button that types it in. Works without scripts as well. */
export function DemoCodes({ codes }: { codes: readonly DemoCode[] }) {
  const { account } = useTexts()
  if (!codes.length) return null
  const typeIn = (event: MouseEvent) => {
    const fields = codes.map(({ field }) => document.getElementById(field))
    if (!fields.every((field) => field instanceof HTMLInputElement)) return
    event.preventDefault()
    fields.forEach((field, index) => (field.value = codes[index]!.code))
    fields.at(-1)?.focus()
  }
  return (
    <aside className="demo-codes" aria-label={account.demo}>
      <b className="chip strong">{account.demo}</b>
      <p>{account.demoHint}</p>
      <p className="demo-code">
        {codes.map(({ field, label, code }) => (
          <span key={field}>
            {label && <small>{label} </small>}
            <b>{code}</b>
          </span>
        ))}
      </p>
      <button className="button quiet" name="step" value="fill" formNoValidate onClick={typeIn}>
        {account.fill}
      </button>
    </aside>
  )
}
