import { data, Form, Link, redirect, useNavigation, useOutletContext } from "react-router"
import { Empty } from "~/components/empty"
import { Field } from "~/components/field"
import { ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { MandatePaper } from "~/components/sell/people/mandate-paper"
import { PeopleDone } from "~/components/sell/people/people-done"
import { TermsFields } from "~/components/sell/people/terms-fields"
import { parseMandate } from "~/forms/offer"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { problemOf } from "~/lib/api/problem"
import { grantMandate, listMandates } from "~/lib/api/seller-people.server"
import type { Mandate } from "~/lib/api/seller-people-types"
import { changePeople } from "~/lib/change-people.server"
import { manyOf, valuesOf } from "~/lib/form"
import { unlessOffline } from "~/lib/unless-offline"
import type { Route } from "./+types/mandates"
import type { Acting } from "./seller"

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  const done = new URL(request.url).searchParams.get("done")
  return { mandates: await listMandates(caller, params.seller), done }
}

/** Gives a mandate, or ends one. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  const sent = await request.formData()
  const values = valuesOf(sent)
  const scopes = manyOf(sent, "scopes")
  const back = `/sell/${params.seller}/mandates?done=`
  try {
    if (values.intent === "revoke")
      return redirect(back + (await changePeople(caller, params.seller, values)))
    const read = parseMandate(values, scopes, new Date())
    if (!read.ok) return data({ values, scopes, errors: read.errors, problem: null }, 422)
    const { mandate } = await grantMandate(caller, params.seller, read.value)
    return redirect(back + (mandate ? "granted" : "invited"))
  } catch (thrown) {
    return data({ values, scopes, errors: {}, problem: problemOf(thrown) }, 422)
  }
}

export const clientAction = ({ request, serverAction }: Route.ClientActionArgs) =>
  unlessOffline(request, () => serverAction())

export default function Mandates({ loaderData, actionData, params }: Route.ComponentProps) {
  const { common, sell } = useTexts()
  const t = sell.mandates
  const { membership } = useOutletContext<Acting>()
  const owner = membership.role === "owner" && membership.seller.state !== "suspended"
  const { mandates, done } = loaderData
  const open = mandates.filter((mandate) => !isOver(mandate))
  const past = mandates.filter(isOver)
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{t.title}</PageTitle>
      <p>
        <Link to={`/sell/${params.seller}/members`}>← {common.back}</Link>
      </p>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <PeopleDone done={done} />
      <ProblemNotice problem={actionData?.problem} />
      {open.length === 0 && <Empty mark="托" title={t.none} />}
      {open.map((mandate) => (
        <MandatePaper key={mandate.id} mandate={mandate} mayEnd={owner} />
      ))}
      {owner && <Grant outcome={actionData} fresh={!done} />}
      {past.length > 0 && (
        <details className="sure">
          <summary>{t.past}</summary>
          {past.map((mandate) => (
            <MandatePaper key={mandate.id} mandate={mandate} mayEnd={false} />
          ))}
        </details>
      )}
    </main>
  )
}

const isOver = ({ revoked_at, valid_to }: Mandate) =>
  Boolean(revoked_at) || (valid_to !== null && Date.parse(valid_to) <= Date.now())

type GrantProps = { outcome: Route.ComponentProps["actionData"]; fresh: boolean }

function Grant({ outcome, fresh }: GrantProps) {
  const t = useTexts().sell.mandates
  const busy = useNavigation().state !== "idle"
  const form = {
    values: outcome?.values.until ? outcome.values : { until: "year" },
    errors: outcome?.errors ?? {},
  }
  const scopes = outcome && "scopes" in outcome ? outcome.scopes : ["list", "orders"]
  // A mandate that was just given leaves an empty form behind.
  return (
    <Form method="post" className="paper" aria-busy={busy} key={String(fresh)} noValidate>
      <h2>{t.grant}</h2>
      <Field form={form} name="phone" label={t.phone} type="tel" inputMode="tel" />
      <TermsFields {...{ form, scopes }} />
      <button className="button big wide" disabled={busy}>
        {t.grantSend}
      </button>
    </Form>
  )
}
