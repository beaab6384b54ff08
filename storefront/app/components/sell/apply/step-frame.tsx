import type { ReactNode } from "react"
import { Link } from "react-router"
import { PageTitle } from "~/components/page-title"
import { ProblemNotice } from "~/components/notice"
import { stepBefore, STEPS, type Step } from "~/forms/application-steps"
import { useTexts } from "~/i18n"
import type { Problem } from "~/lib/api/problem"

type Props = { id: string; step: Step | "check"; problem?: Problem | null; children: ReactNode }

/** One step of the registration: how far along, what it asks, and the way back. */
export function StepFrame({ id, step, problem, children }: Props) {
  const { apply } = useTexts().sell
  const last = step === "check"
  const at = last ? STEPS.length : STEPS.indexOf(step) + 1
  const before = last ? STEPS[STEPS.length - 1] : stepBefore(step)
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{apply.steps[step]}</PageTitle>
      <p className="step-count" id="step-count">
        {last ? apply.lastStep : apply.progress(at, STEPS.length)}
      </p>
      <progress
        className="steps"
        max={STEPS.length}
        value={last ? at : at - 1}
        aria-labelledby="step-count"
      />
      <h1>{apply.steps[step]}</h1>
      <ProblemNotice problem={problem} />
      {children}
      <p className="row">
        {before && <Link to={`/sell/apply/${id}/${before}`}>← {apply.back}</Link>}
        <span className="grow" />
        <Link to={`/sell/apply/${id}`}>{apply.see}</Link>
      </p>
    </main>
  )
}
