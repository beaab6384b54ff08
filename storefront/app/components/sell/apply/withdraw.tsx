import { Form } from "react-router"
import { useTexts } from "~/i18n"

/** Taking an application back, behind one more tap. */
export function Withdraw() {
  const t = useTexts().sell.apply.status
  return (
    <details className="sure">
      <summary>{t.withdraw}</summary>
      <Form method="post">
        <p>{t.withdrawSure}</p>
        <button className="button quiet">{t.withdraw}</button>
      </Form>
    </details>
  )
}
