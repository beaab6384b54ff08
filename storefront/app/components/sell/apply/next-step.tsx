import { Form, Link } from "react-router"
import { firstOpenStep, stepOfField } from "~/forms/application-steps"
import { useTexts } from "~/i18n"
import type { Application } from "~/lib/api/seller-application-types"

/** What the applicant does now: go on, mend what came back, or begin to sell. */
export function NextStep({ application }: { application: Application }) {
  const { apply } = useTexts().sell
  const { id, state, missing, seller_id } = application
  if (state === "draft")
    return <Way to={`/sell/apply/${id}/${firstOpenStep(missing)}`} text={apply.goOn} />
  if (state === "sent_back") return <ToMend application={application} />
  if (state === "approved" && seller_id)
    return <Way to={`/sell/${seller_id}`} text={apply.status.toSeller} />
  if (state !== "withdrawn" && state !== "rejected") return null
  return (
    <Form method="post" action="/sell/apply">
      <button className="button big wide">{apply.status.again}</button>
    </Form>
  )
}

const Way = ({ to, text }: { to: string; text: string }) => (
  <p>
    <Link className="button big wide" to={to}>
      {text}
    </Link>
  </p>
)

function ToMend({ application }: { application: Application }) {
  const { apply } = useTexts().sell
  const { id, notes, reason } = application
  const names: Partial<Record<string, string>> = { ...apply.field, ...apply.papers.kind }
  return (
    <section className="paper to-mend">
      {reason && (
        <p>
          <b>{apply.status.whole}：</b>
          {reason}
        </p>
      )}
      <ul className="plain">
        {Object.entries(notes ?? {}).map(([field, note]) => (
          <li key={field}>
            <p>
              <b>{names[field] ?? apply.steps[stepOfField(field)]}</b>
              <span className="field-error">{note}</span>
            </p>
            <Link className="button quiet" to={`/sell/apply/${id}/${stepOfField(field)}`}>
              {apply.status.fix}
              <span className="hidden"> {names[field]}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Link className="button big wide" to={`/sell/apply/${id}/check`}>
        {apply.status.submitAgain}
      </Link>
    </section>
  )
}
