import { PageTitle } from "~/components/page-title"
import { SignInForm } from "~/components/sign-in-form"
import { useTexts } from "~/i18n"
import { settings } from "~/lib/settings.server"
import { signInStep } from "~/lib/sign-in-steps.server"
import type { Route } from "./+types/sign-in"

export const loader = () => ({ smsInbox: settings().smsInboxUrl })

/** Sends the code, then exchanges it; a new phone becomes a customer on the way. */
export const action = ({ request }: Route.ActionArgs) =>
  signInStep("customer", request, { home: "/invoices" })

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { invoices } = useTexts()
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <PageTitle>{invoices.signInTitle}</PageTitle>
      <h1>{invoices.signInTitle}</h1>
      <SignInForm outcome={actionData} smsInbox={loaderData.smsInbox} lead={invoices.signInLead} />
    </main>
  )
}
