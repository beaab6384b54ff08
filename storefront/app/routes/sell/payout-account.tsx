import { data, Form, Link, redirect, useOutletContext } from "react-router"
import { Notice, ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { say, useLang, useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import type { PayoutAccount } from "~/lib/api/money-types"
import { choosePayout, payoutAccountOf, payoutPage } from "~/lib/api/money.server"
import { problemOf } from "~/lib/api/problem"
import type { Route } from "./+types/payout-account"
import type { Acting } from "./seller"

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  const done = new URL(request.url).searchParams.has("done")
  return { account: await payoutAccountOf(caller, params.seller), done }
}

/** Chooses how to be paid, or goes to the provider's own page for what it has to know. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  const form = await request.formData()
  const back = `/sell/${params.seller}/payout-account`
  try {
    if (form.get("intent") === "onboard") {
      const return_url = new URL(back, new URL(request.url).origin).href
      return redirect((await payoutPage(caller, params.seller, return_url)).url)
    }
    await choosePayout(caller, params.seller, String(form.get("provider")))
    return redirect(`${back}?done`)
  } catch (thrown) {
    return data({ problem: problemOf(thrown) }, 422)
  }
}

export default function PayoutAccountPage({
  loaderData,
  actionData,
  params,
}: Route.ComponentProps) {
  const { common, sell } = useTexts()
  const lang = useLang()
  const t = sell.money.account
  const { account, done } = loaderData
  const { membership } = useOutletContext<Acting>()
  const owner = membership.role === "owner" && membership.seller.state !== "suspended"
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{t.title}</PageTitle>
      <p>
        <Link to={`/sell/${params.seller}/earnings`}>← {common.back}</Link>
      </p>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {done && !actionData && <Notice kind="good">{t.saved}</Notice>}
      <ProblemNotice problem={actionData?.problem} />
      <Destination account={account} />
      {account.missing && <Notice kind="bad">{say(account.missing, lang)}</Notice>}
      {owner && account.available.length > 1 && <Choice account={account} />}
      {owner && account.provider === "stripe-connect" && !account.stripe?.ready && (
        <Form method="post">
          <button className="button big wide" name="intent" value="onboard">
            {t.onboard}
          </button>
        </Form>
      )}
      <p>
        <Link to={`/sell/${params.seller}/facts`}>{t.changeBank}</Link>
      </p>
    </main>
  )
}

function Destination({ account: { destination } }: { account: PayoutAccount }) {
  const t = useTexts().sell.money.account
  if (!destination) return null
  return (
    <section className="paper">
      <h2>{t.now}</h2>
      {destination.kind === "bank" ? (
        <p>
          <b>{destination.account}</b>
          <br />
          {destination.bank} · {destination.holder}
        </p>
      ) : (
        <p>
          <b>Stripe</b> {destination.account}
        </p>
      )}
    </section>
  )
}

function Choice({ account }: { account: PayoutAccount }) {
  const t = useTexts().sell.money.account
  return (
    <Form method="post" className="paper">
      <fieldset className="pay-ways">
        <legend>{t.choose}</legend>
        {account.available.map((provider) => (
          <label className="pay-way" key={provider}>
            <input
              type="radio"
              name="provider"
              value={provider}
              defaultChecked={provider === account.provider}
            />
            <span>
              <b>{t.ways[provider]}</b>
              <span className="small">{t.hints[provider]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button className="button big wide" name="intent" value="choose">
        {t.save}
      </button>
    </Form>
  )
}
