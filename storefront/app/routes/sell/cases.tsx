import { Link } from "react-router"
import { CasePaper } from "~/components/after-sale/case-paper"
import { SayForm } from "~/components/after-sale/say-form"
import { Empty } from "~/components/empty"
import { ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { Paging } from "~/components/paging"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import type { AfterSaleCase } from "~/lib/api/case-types"
import { answerOwnCase, listOwnCases } from "~/lib/api/cases.server"
import { problemOf } from "~/lib/api/problem"
import { valuesOf } from "~/lib/form"
import { atPage, offsetOf } from "~/lib/page-number"
import type { Route } from "./+types/cases"

const LIMIT = 20

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  const search = new URL(request.url).searchParams
  const all = search.get("show") === "all"
  const offset = offsetOf(search, LIMIT)
  const found = await listOwnCases(caller, params.seller, {
    ...(all ? {} : { open: true }),
    limit: LIMIT,
    offset,
  })
  return { ...found, offset, all, search: search.toString() }
}

/** The seller agrees, does not, or has what came back. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  const { id = "", answer, note = "" } = valuesOf(await request.formData())
  try {
    if (answer === "approve") await answerOwnCase(caller, params.seller, id, "approve", {})
    if (answer === "reject")
      await answerOwnCase(caller, params.seller, id, "reject", { reason: note })
    if (answer === "received" || answer === "received-bad")
      await answerOwnCase(caller, params.seller, id, "received", {
        sellable: answer === "received",
      })
    return { problem: null }
  } catch (thrown) {
    return { problem: problemOf(thrown) }
  }
}

export default function SellerCases({ loaderData, actionData, params }: Route.ComponentProps) {
  const t = useTexts().afterSale
  const { cases, count, offset, all, search } = loaderData
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{t.sell.title}</PageTitle>
      <h1>{t.sell.title}</h1>
      <nav className="tabs" aria-label={t.sell.title}>
        <Link to="?" aria-current={all ? undefined : "page"}>
          {t.sell.todo}
        </Link>
        <Link to="?show=all" aria-current={all ? "page" : undefined}>
          {t.sell.all}
        </Link>
      </nav>
      <ProblemNotice problem={actionData?.problem} />
      {cases.length === 0 && <Empty mark="和" title={t.sell.empty} hint={t.sell.emptyHint} />}
      {cases.map((one) => (
        <CasePaper key={one.id} one={one} me="seller">
          <p>
            <Link to={`/sell/${params.seller}/orders/${one.seller_order_id}`}>
              {one.display_id.replace(/-S\d+$/, "")}
            </Link>
          </p>
          <SellerAnswers one={one} />
        </CasePaper>
      ))}
      <Paging
        {...{ count, offset }}
        limit={LIMIT}
        href={(page) => atPage(new URLSearchParams(search), page)}
      />
    </main>
  )
}

function SellerAnswers({ one }: { one: AfterSaleCase }) {
  const t = useTexts().afterSale
  if (one.state === "requested")
    return (
      <>
        <SayForm id={one.id} answer="approve" label={t.approve} />
        <SayForm id={one.id} answer="reject" label={t.reject} hint={t.rejectHint} />
      </>
    )
  if (one.state !== "awaiting_goods") return null
  return (
    <>
      {one.sent_back_by && <p className="small">{one.sent_back_by}</p>}
      <SayForm id={one.id} answer="received" label={t.received} />
      <SayForm id={one.id} answer="received-bad" label={t.receivedBad} plain />
    </>
  )
}
