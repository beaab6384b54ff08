import { data, redirect, useOutletContext } from "react-router"
import { Notice, ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { FactsTable } from "~/components/sell/apply/facts-table"
import { PlacePicker } from "~/components/sell/apply/place-picker"
import { Standing } from "~/components/sell/apply/standing"
import { ChangeForm } from "~/components/sell/apply/change-form"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { problemOf } from "~/lib/api/problem"
import { askForChange, listChanges } from "~/lib/api/seller-applications.server"
import { listSellerPlaces, whoAmI } from "~/lib/api/seller.server"
import { readChange } from "~/lib/ask-change.server"
import { choosePlace } from "~/lib/choose-place"
import { valuesOf } from "~/lib/form"
import { unlessOffline } from "~/lib/unless-offline"
import type { Route } from "./+types/facts"
import type { Acting } from "./seller"

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  const [places, { changes = [], applications = [], facts = {} }] = await Promise.all([
    listSellerPlaces(caller),
    listChanges(caller, params.seller),
  ])
  const all = [...changes, ...applications]
  const pending = all.find(({ state }) => ["submitted", "sent_back"].includes(state)) ?? null
  const past = all.filter(({ state }) => ["approved", "rejected", "withdrawn"].includes(state))
  const search = new URL(request.url).searchParams
  const place = choosePlace(places, search, facts.place_id)
  return { places, facts, pending, past, place, sent: search.has("sent") }
}

/** Asks for other facts. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  const values = valuesOf(await request.formData())
  const [{ member }, { facts: current = {} }] = await Promise.all([
    whoAmI(caller),
    listChanges(caller, params.seller),
  ])
  const { facts, errors } = readChange(values, current, member)
  const nothing = Object.keys(facts).length === 0
  const outcome = { values, errors, problem: null, nothing: nothing && !Object.keys(errors).length }
  if (nothing || Object.keys(errors).length) return data(outcome, 422)
  try {
    await askForChange(caller, params.seller, facts)
    return redirect(`/sell/${params.seller}/facts?sent`)
  } catch (thrown) {
    return data({ ...outcome, problem: problemOf(thrown) }, 422)
  }
}

export const clientAction = ({ request, serverAction }: Route.ClientActionArgs) =>
  unlessOffline(request, () => serverAction())

export default function FactsPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts().sell.apply.facts
  const { member, membership } = useOutletContext<Acting>()
  const { places, facts, pending, past, place, sent } = loaderData
  const owner = membership.role === "owner" && membership.seller.state === "approved"
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{t.title}</PageTitle>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {sent && <Notice kind="good">{t.sent}</Notice>}
      <ProblemNotice problem={actionData?.problem} />
      {actionData && "nothing" in actionData && actionData.nothing && (
        <Notice kind="bad">{t.none}</Notice>
      )}
      {pending && <Standing application={pending} />}
      <FactsTable {...{ facts, places }} wanted={pending?.facts ?? null} />
      {membership.role !== "owner" && <p className="hint">{t.onlyOwner}</p>}
      {owner && !pending && place.chosen.length === 0 && <PlacePicker {...place} />}
      {owner && !pending && place.chosen.length > 0 && (
        <ChangeForm {...{ facts, member }} path={place.chosen} outcome={actionData} />
      )}
      {past.length > 0 && (
        <details className="sure">
          <summary>{t.past}</summary>
          {past.map((change) => (
            <Standing key={change.id} application={change} />
          ))}
        </details>
      )}
    </main>
  )
}
