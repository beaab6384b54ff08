import { data, redirect } from "react-router"
import { ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { AnswerList } from "~/components/sell/apply/answer-list"
import { NextStep } from "~/components/sell/apply/next-step"
import { Standing } from "~/components/sell/apply/standing"
import { Withdraw } from "~/components/sell/apply/withdraw"
import { Timeline } from "~/components/timeline"
import { textsOf, useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { problemOf } from "~/lib/api/problem"
import type { Application } from "~/lib/api/seller-application-types"
import { findApplication, moveApplication } from "~/lib/api/seller-applications.server"
import { listSellerPlaces } from "~/lib/api/seller.server"
import type { Route } from "./+types/status"

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  const [application, places] = await Promise.all([
    findApplication(caller, params.id),
    listSellerPlaces(caller),
  ])
  return { application, places }
}

/** Takes the application back. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  try {
    await moveApplication(caller, params.id, "withdraw")
    return redirect("/sell")
  } catch (thrown) {
    return data({ problem: problemOf(thrown) }, 422)
  }
}

export default function Status({ loaderData, actionData }: Route.ComponentProps) {
  const { apply } = useTexts().sell
  const { application, places } = loaderData
  const t = apply.status
  const title = application.purpose === "change" ? t.changeTitle : t.title
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <ProblemNotice problem={actionData?.problem} />
      <Standing application={application} />
      <NextStep application={application} />
      <details className="sure">
        <summary>{t.answers}</summary>
        <AnswerList {...{ application, places }} />
      </details>
      <section className="paper">
        <h2>{t.history}</h2>
        <Timeline entries={historyOf(application)} />
      </section>
      {["draft", "submitted", "sent_back"].includes(application.state) && <Withdraw />}
    </main>
  )
}

const historyOf = ({ history }: Application) =>
  history.map(({ at, to, reason }) => ({
    at,
    kind: "",
    text: {
      zh: textsOf("zh").sell.apply.status.moved[to],
      en: textsOf("en").sell.apply.status.moved[to],
    },
    place: reason,
  }))
