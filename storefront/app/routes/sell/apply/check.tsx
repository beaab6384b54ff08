import { data, Link, redirect } from "react-router"
import { AnswerList } from "~/components/sell/apply/answer-list"
import { StepForm } from "~/components/sell/apply/step-form"
import { StepFrame } from "~/components/sell/apply/step-frame"
import { stepOfField } from "~/forms/application-steps"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { problemOf } from "~/lib/api/problem"
import { moveApplication } from "~/lib/api/seller-applications.server"
import { listSellerPlaces } from "~/lib/api/seller.server"
import { openApplication } from "~/lib/open-application.server"
import { unlessOffline } from "~/lib/unless-offline"
import type { Route } from "./+types/check"

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  const [application, places] = await Promise.all([
    openApplication(caller, params.id),
    listSellerPlaces(caller),
  ])
  return { application, places }
}

/** Hands everything in. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  try {
    await moveApplication(caller, params.id, "submit")
    return redirect(`/sell/apply/${params.id}`)
  } catch (thrown) {
    return data({ problem: problemOf(thrown) }, 422)
  }
}

export const clientAction = ({ request, serverAction }: Route.ClientActionArgs) =>
  unlessOffline(request, () => serverAction())

export default function Check({ loaderData, actionData, params }: Route.ComponentProps) {
  const { apply } = useTexts().sell
  const { application, places } = loaderData
  const open = [...new Set(application.missing.map(stepOfField))]
  return (
    <StepFrame id={params.id} step="check" problem={actionData?.problem}>
      <p className="lead">{apply.check.lead}</p>
      <AnswerList {...{ application, places }} editable />
      {open.length > 0 && (
        <div className="notice bad">
          <b>{apply.check.missingTitle}</b>
          <ul className="plain">
            {open.map((step) => (
              <li key={step}>
                <Link className="way" to={`/sell/apply/${params.id}/${step}`}>
                  {apply.steps[step]} →
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <StepForm
        button={application.state === "sent_back" ? apply.status.submitAgain : apply.check.submit}
      >
        {null}
      </StepForm>
    </StepFrame>
  )
}
