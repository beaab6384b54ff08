import { data, redirect } from "react-router"
import { Notice, ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { ApplicationForm } from "~/components/sell/application-form"
import { parseApplication } from "~/forms/application"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { problemOf } from "~/lib/api/problem"
import { applyAgain, applyAsSeller, listSellerPlaces, whoAmI } from "~/lib/api/seller.server"
import { valuesOf, type Values } from "~/lib/form"
import type { Route } from "./+types/apply"

export async function loader({ request }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  const [places, me] = await Promise.all([listSellerPlaces(caller), whoAmI(caller)])
  const again = sellerToChange(request)
  const seller = me.memberships.find((membership) => membership.seller.id === again)?.seller
  const known: Values = seller
    ? { name: seller.name.zh, kind: seller.kind, place_id: seller.place_id }
    : { kind: "farmer" }
  const phone = me.member.phone?.replace(/^\+86/, "") ?? ""
  return { places, values: { phone, ...known }, reason: seller?.state_reason ?? null }
}

const sellerToChange = (request: Request) => new URL(request.url).searchParams.get("seller")

/** Applies, or hands in again what was sent back. */
export async function action({ request }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  const values = valuesOf(await request.formData())
  const read = parseApplication(values)
  if (!read.ok) return data({ values, errors: read.errors, problem: null }, 422)
  try {
    const again = sellerToChange(request)
    if (again) await applyAgain(caller, again, read.value)
    const id = again ?? (await applyAsSeller(caller, read.value)).seller.id
    return redirect(`/sell/${id}`)
  } catch (thrown) {
    return data({ values, errors: {}, problem: problemOf(thrown) }, 422)
  }
}

export default function Apply({ loaderData, actionData }: Route.ComponentProps) {
  const { sell } = useTexts()
  const { places, reason } = loaderData
  const values = actionData?.values ?? loaderData.values
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{sell.applyTitle}</PageTitle>
      <h1>{sell.applyTitle}</h1>
      <p className="lead">{sell.applyLead}</p>
      {reason && (
        <Notice kind="bad">
          {sell.listings.sentBack}：{reason}
        </Notice>
      )}
      <ProblemNotice problem={actionData?.problem} />
      <ApplicationForm form={{ values, errors: actionData?.errors ?? {} }} places={places} />
    </main>
  )
}
