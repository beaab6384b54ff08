import { randomUUID } from "node:crypto"
import { data, redirect } from "react-router"
import { AskForm } from "~/components/after-sale/ask-form"
import { CasePaper } from "~/components/after-sale/case-paper"
import { SayForm } from "~/components/after-sale/say-form"
import { Notice, ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { readCaseForm } from "~/forms/after-sale"
import { useTexts } from "~/i18n"
import { visitor } from "~/lib/api/caller.server"
import type { AfterSaleCase } from "~/lib/api/case-types"
import { answerCase, askForCase, findCases } from "~/lib/api/cases.server"
import { problemOf } from "~/lib/api/problem"
import type { Route } from "./+types/after-sale"

export async function loader({ request, params }: Route.LoaderArgs) {
  const found = await findCases(visitor(request), params.key)
  const sent = new URL(request.url).searchParams.has("sent")
  return { ...found, orderKey: params.key, sent, requestKey: randomUUID() }
}

/** Asks for something of the order, or says something to a case; the order's code is all that is needed. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = visitor(request)
  const form = await request.formData()
  const answer = String(form.get("answer") ?? "")
  try {
    if (answer === "ask") {
      const asked = readCaseForm(form)
      if (!asked) return data({ problem: null, empty: true }, 422)
      await askForCase(caller, params.key, asked)
      return redirect(`/o/${params.key}/after-sale?sent`)
    }
    if (answer === "withdraw" || answer === "dispute" || answer === "sent-back") {
      const note = String(form.get("note") ?? "").trim()
      await answerCase(caller, params.key, String(form.get("id") ?? ""), answer, note)
    }
    return redirect(`/o/${params.key}/after-sale`)
  } catch (thrown) {
    if (thrown instanceof Response) throw thrown
    return data({ problem: problemOf(thrown), empty: false }, 422)
  }
}

export default function AfterSalePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts().afterSale
  const { cases, may_ask, orderKey, sent, requestKey } = loaderData
  const askable = may_ask.shares.some((share) => share.lines.some((line) => line.offers.length))
  return (
    <main id="main" tabIndex={-1} className="page narrow">
      <PageTitle>{t.title}</PageTitle>
      <p>
        <a href={`/o/${orderKey}`}>← {orderKey}</a>
      </p>
      <h1>{t.title}</h1>
      {sent && !actionData && <Notice kind="good">{t.sent}</Notice>}
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.empty && <Notice kind="bad">{t.wrongLines}</Notice>}
      {cases.map((one) => (
        <CasePaper key={one.id} one={one} me="buyer">
          <BuyerAnswers one={one} />
        </CasePaper>
      ))}
      <h2>{t.ask}</h2>
      {!askable && <p>{t.nothing}</p>}
      {may_ask.shares.map((share) => (
        <AskForm key={share.seller_order_id} share={share} may={may_ask} requestKey={requestKey} />
      ))}
    </main>
  )
}

function BuyerAnswers({ one }: { one: AfterSaleCase }) {
  const t = useTexts().afterSale
  const may = new Set(one.may)
  return (
    <>
      {one.turn === "buyer" && (
        <SayForm id={one.id} answer="sent-back" label={t.sentBack} hint={t.sentBackHint} />
      )}
      {may.has("disputed") && (
        <SayForm id={one.id} answer="dispute" label={t.dispute} hint={t.disputeHint} />
      )}
      {may.has("withdrawn") && <SayForm id={one.id} answer="withdraw" label={t.withdraw} plain />}
    </>
  )
}
