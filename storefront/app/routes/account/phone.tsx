import { data, Link } from "react-router"
import { ChangePhoneForm } from "~/components/account/change-phone-form"
import { Notice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { useTexts } from "~/i18n"
import { accountArea, accountCaller } from "~/lib/account-area.server"
import { ownNumber } from "~/lib/api/sign-in-phone.server"
import { changeStep } from "~/lib/change-phone.server"
import { valuesOf } from "~/lib/form"
import { spacedPhone } from "~/lib/phone"
import type { Route } from "./+types/phone"

export async function loader({ request, params }: Route.LoaderArgs) {
  const own = await ownNumber(await accountCaller(params.area, request))
  const done = new URL(request.url).searchParams.has("done")
  return { ...own, done, home: accountArea(params.area).home }
}

/** Sends a code to each number, then changes. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = await accountCaller(params.area, request)
  const { phone } = await ownNumber(caller)
  const values = valuesOf(await request.formData())
  if (!phone) throw new Response(null, { status: 404 })
  const outcome = await changeStep({ caller, area: params.area, own: phone }, values)
  return data(outcome, outcome.problem || Object.keys(outcome.errors).length ? 422 : 200)
}

export default function ChangePhone({ loaderData, actionData }: Route.ComponentProps) {
  const { account } = useTexts()
  const { phone, claim, done, home } = loaderData
  const t = account.phone
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{t.title}</PageTitle>
      <h1>{t.title}</h1>
      {done && phone && <Notice kind="good">{t.done(spacedPhone(phone))}</Notice>}
      {claim && <Notice kind="good">{t.waiting(spacedPhone(claim.new_phone))}</Notice>}
      {phone ? (
        <ChangePhoneForm own={phone} outcome={actionData} />
      ) : (
        <p className="paper">{t.none}</p>
      )}
      <p>
        <Link to={home}>{t.back}</Link>
      </p>
    </main>
  )
}
