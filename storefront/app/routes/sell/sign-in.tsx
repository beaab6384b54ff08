import { PageTitle } from "~/components/page-title"
import { SignInForm } from "~/components/sign-in-form"
import { useTexts } from "~/i18n"
import { settings } from "~/lib/settings.server"
import { signInStep } from "~/lib/sign-in-steps.server"
import type { Route } from "./+types/sign-in"

export const loader = () => ({ smsInbox: settings().smsInboxUrl })

/** Sends the code, then exchanges it; new people give their name next. */
export const action = ({ request }: Route.ActionArgs) =>
  signInStep("member", request, { home: "/sell", register: "/sell/register" })

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { common, sell } = useTexts()
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{sell.signInTitle}</PageTitle>
      <h1>{sell.signInTitle}</h1>
      <SignInForm outcome={actionData} smsInbox={loaderData.smsInbox} lead={common.tagline} />
    </main>
  )
}
