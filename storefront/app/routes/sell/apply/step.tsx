import { data, redirect } from "react-router"
import { AnswersOf } from "~/components/sell/apply/answers-of"
import { PapersStep } from "~/components/sell/apply/papers-step"
import { PlacePicker } from "~/components/sell/apply/place-picker"
import { StepForm } from "~/components/sell/apply/step-form"
import { StepFrame } from "~/components/sell/apply/step-frame"
import { applicationValues } from "~/forms/application"
import { isStep, type Step } from "~/forms/application-steps"
import { factOfCode } from "~/forms/fact-of-code"
import type { FieldError } from "~/forms/parsed"
import { useLang } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { sentence } from "~/lib/api/problem"
import { listSellerPlaces, whoAmI } from "~/lib/api/seller.server"
import { choosePlace } from "~/lib/choose-place"
import { openApplication } from "~/lib/open-application.server"
import { saveStep } from "~/lib/save-step.server"
import { unlessOffline } from "~/lib/unless-offline"
import type { Route } from "./+types/step"

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  const step = stepOf(params.step)
  const [application, { member }] = await Promise.all([
    openApplication(caller, params.id),
    whoAmI(caller),
  ])
  const search = new URL(request.url).searchParams
  const place =
    step === "place"
      ? choosePlace(await listSellerPlaces(caller), search, application.facts.place_id)
      : null
  return { application, step, place, values: applicationValues(application.facts, member) }
}

function stepOf(name: string | undefined): Step {
  if (isStep(name)) return name
  throw data(null, { status: 404 })
}

/** Keeps the answers and goes on; without a script papers come here too. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  const form = await request.formData()
  const { next, ...outcome } = await saveStep(caller, params.id, stepOf(params.step), form)
  return next ? redirect(`/sell/apply/${params.id}/${next}`) : data(outcome, 422)
}

export const clientAction = ({ request, serverAction }: Route.ClientActionArgs) =>
  unlessOffline(request, () => serverAction())

export default function ApplyStep({ loaderData, actionData, params }: Route.ComponentProps) {
  const { application, step, place } = loaderData
  const lang = useLang()
  const problem = actionData?.problem
  const about = factOfCode(problem?.code)
  const form = {
    values: { ...loaderData.values, ...actionData?.values },
    errors: actionData?.errors ?? {},
    notes: {
      ...application.notes,
      ...(problem && about ? { [about]: sentence(problem, lang) } : {}),
    },
  }
  const choosing = place && place.chosen.length === 0
  return (
    <StepFrame id={params.id} step={step} problem={about ? null : problem}>
      {step === "papers" && <PapersStep application={application} />}
      {choosing && (
        <PlacePicker
          {...place}
          error={form.errors.place_id as FieldError | undefined}
          note={form.notes.place_id}
        />
      )}
      {step !== "papers" && !choosing && (
        <StepForm key={step}>
          <AnswersOf {...{ step, form, application }} path={place?.chosen ?? []} />
        </StepForm>
      )}
    </StepFrame>
  )
}
