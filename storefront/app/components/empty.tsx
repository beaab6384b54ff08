import type { ReactNode } from "react"

type Props = { mark: string; title: string; hint?: string; children?: ReactNode }

/** A list with nothing in it: says so, and what to do next. */
export function Empty({ mark, title, hint, children }: Props) {
  return (
    <div className="empty">
      <p className="empty-mark" aria-hidden="true">
        {mark}
      </p>
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {children && <p>{children}</p>}
    </div>
  )
}
