import { data } from "react-router"
import { LostPhoneForm } from "~/components/account/lost-phone-form"
import { Notice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { useTexts } from "~/i18n"
import { lostPhoneStep } from "~/lib/lost-phone.server"
import type { Route } from "./+types/lost-phone"

/** Sends a code to the new number, then hands the request to an operator. */
export async function action({ request }: Route.ActionArgs) {
  const outcome = await lostPhoneStep(request)
  return data(outcome, outcome.problem || Object.keys(outcome.errors).length ? 422 : 200)
}

export default function LostPhone({ actionData }: Route.ComponentProps) {
  const t = useTexts().account.lostPhone
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{t.title}</PageTitle>
      <h1>{t.title}</h1>
      {actionData?.done ? (
        <Notice kind="good">{t.done}</Notice>
      ) : (
        <LostPhoneForm outcome={actionData} />
      )}
    </main>
  )
}
