import type { ReactNode } from "react"
import { useLang } from "~/i18n"
import { sentence, type Problem } from "~/lib/api/problem"

/** Something the visitor should know, read out at once by screen readers. */
export function Notice({ kind, children }: { kind: "good" | "bad"; children: ReactNode }) {
  return (
    <div
      className={`notice ${kind}`}
      role={kind === "bad" ? "alert" : "status"}
      tabIndex={-1}
      data-focus=""
    >
      {children}
    </div>
  )
}

/** The sentence of a refusal, when there is one. */
export function ProblemNotice({ problem }: { problem: Problem | null | undefined }) {
  const lang = useLang()
  return problem ? <Notice kind="bad">{sentence(problem, lang)}</Notice> : null
}
