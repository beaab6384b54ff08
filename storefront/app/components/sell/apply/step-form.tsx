import type { ReactNode } from "react"
import { Form, useNavigation } from "react-router"
import { useTexts } from "~/i18n"

/** The form of one step with its one button. */
export function StepForm({ button, children }: { button?: string; children: ReactNode }) {
  const { apply } = useTexts().sell
  const busy = useNavigation().state !== "idle"
  return (
    <Form method="post" className="paper" aria-busy={busy} noValidate>
      {children}
      <button className="button big wide" disabled={busy}>
        {button ?? apply.next}
      </button>
    </Form>
  )
}
