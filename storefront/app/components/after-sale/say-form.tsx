import { useId } from "react"

/** One button, and – when words are needed – a folded field before it. Works without JavaScript. */
export function SayForm({
  id,
  answer,
  label,
  hint,
  plain,
}: {
  id: string
  answer: string
  label: string
  /** What to write; left out, nothing is asked. */
  hint?: string
  plain?: boolean
}) {
  const field = useId()
  const button = (
    <button className={`button big wide ${plain ? "quiet" : ""}`} name="answer" value={answer}>
      {label}
    </button>
  )
  const form = (
    <form method="post" className="say-form">
      <input type="hidden" name="id" value={id} />
      {hint && (
        <div className="field">
          <label htmlFor={field}>{hint}</label>
          <textarea id={field} name="note" rows={2} required maxLength={500} />
        </div>
      )}
      {button}
    </form>
  )
  if (!hint) return form
  return (
    <details className="say-details">
      <summary className="button big wide quiet">{label}</summary>
      {form}
    </details>
  )
}
