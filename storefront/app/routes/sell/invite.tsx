import { data, Form, Link, redirect, useNavigation } from "react-router"
import { Field } from "~/components/field"
import { ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { TermsFields } from "~/components/sell/people/terms-fields"
import { Tick } from "~/components/sell/tick"
import { Ticks } from "~/components/sell/ticks"
import { parseOffer } from "~/forms/offer"
import type { FieldErrors } from "~/forms/parsed"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { problemOf } from "~/lib/api/problem"
import { invite } from "~/lib/api/seller-people.server"
import { ROLES } from "~/lib/api/seller-people-types"
import { manyOf, valuesOf, type Values } from "~/lib/form"
import { unlessOffline } from "~/lib/unless-offline"
import type { Route } from "./+types/invite"
import type { SellHandle } from "./layout"

export const handle: SellHandle = { form: true }

export async function loader({ request }: Route.LoaderArgs) {
  await signedIn("member", request)
  return null
}

/** Asks somebody to help; an agent with what the mandate says. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  const sent = await request.formData()
  const values = valuesOf(sent)
  const scopes = manyOf(sent, "scopes")
  const read = parseOffer(values, scopes, new Date())
  if (!read.ok) return data({ values, scopes, errors: read.errors, problem: null }, 422)
  try {
    await invite(caller, params.seller, read.value)
    return redirect(`/sell/${params.seller}/members?done=invited`)
  } catch (thrown) {
    return data({ values, scopes, errors: {}, problem: problemOf(thrown) }, 422)
  }
}

export const clientAction = ({ request, serverAction }: Route.ClientActionArgs) =>
  unlessOffline(request, () => serverAction())

export default function Invite({ actionData, params }: Route.ComponentProps) {
  const { common, sell } = useTexts()
  const t = sell.people
  const busy = useNavigation().state !== "idle"
  const values: Values = actionData?.values ?? { role: "helper", until: "year" }
  const errors: FieldErrors = actionData?.errors ?? {}
  const form = { values, errors }
  const scopes = actionData && "scopes" in actionData ? actionData.scopes : ["list", "orders"]
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{t.inviteTitle}</PageTitle>
      <p>
        <Link to={`/sell/${params.seller}/members`}>← {common.back}</Link>
      </p>
      <h1>{t.inviteTitle}</h1>
      <p className="lead">{t.inviteLead}</p>
      <Form method="post" className="paper invite-form" aria-busy={busy} noValidate>
        <ProblemNotice problem={actionData?.problem} />
        <Field form={form} name="phone" label={t.phone} type="tel" inputMode="tel" />
        <Field form={form} name="name" label={t.name} optional maxLength={40} />
        <Ticks label={t.asWhat} error={errors.role}>
          {ROLES.map((role) => (
            <Tick
              key={role}
              type="radio"
              name="role"
              value={role}
              ticked={values.role === role}
              title={t.role[role]}
              about={t.roleAbout[role]}
            />
          ))}
        </Ticks>
        <div className="agent-terms">
          <TermsFields {...{ form, scopes }} />
        </div>
        <button className="button big wide" disabled={busy}>
          {t.inviteSend}
        </button>
      </Form>
    </main>
  )
}
