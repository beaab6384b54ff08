import { Form, redirect } from "react-router"
import { PageTitle } from "~/components/page-title"
import { firstOpenStep, STEPS } from "~/forms/application-steps"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { beginApplication } from "~/lib/api/seller-applications.server"
import { whoAmI } from "~/lib/api/seller.server"
import type { Route } from "./+types/begin"

/** Goes on with an open registration; else says what there is to fill in. */
export async function loader({ request }: Route.LoaderArgs) {
  const { applications } = await whoAmI(await signedIn("member", request))
  const open = applications.find(
    ({ purpose, state }) =>
      purpose === "registration" && ["draft", "submitted", "sent_back"].includes(state)
  )
  if (open) throw redirect(`/sell/apply/${open.id}`)
  return null
}

/** Begins a draft and leads to its first open step. */
export async function action({ request }: Route.ActionArgs) {
  const application = await beginApplication(await signedIn("member", request))
  return redirect(`/sell/apply/${application.id}/${firstOpenStep(application.missing)}`)
}

export default function Begin() {
  const { apply } = useTexts().sell
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{apply.title}</PageTitle>
      <h1>{apply.title}</h1>
      <p className="lead">{apply.lead}</p>
      <Form method="post" className="paper">
        <ol className="step-list">
          {STEPS.map((step) => (
            <li key={step}>{apply.steps[step]}</li>
          ))}
        </ol>
        <button className="button big wide">{apply.begin}</button>
      </Form>
    </main>
  )
}
