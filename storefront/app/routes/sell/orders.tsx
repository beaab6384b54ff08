import { Link, useNavigation } from "react-router"
import { Empty } from "~/components/empty"
import { PageTitle } from "~/components/page-title"
import { Paging } from "~/components/paging"
import { OrderPaper } from "~/components/sell/order-paper"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { problemOf } from "~/lib/api/problem"
import { declineSellerOrder, listSellerOrders, moveSellerOrder } from "~/lib/api/seller.server"
import { valuesOf } from "~/lib/form"
import { atPage, offsetOf } from "~/lib/page-number"
import { TO_PREPARE } from "~/lib/to-prepare.server"
import { ProblemNotice } from "~/components/notice"
import type { Route } from "./+types/orders"

const LIMIT = 20
const TABS = ["todo", "readyOnes", "all"] as const

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  const search = new URL(request.url).searchParams
  const show = TABS.find((tab) => tab === search.get("show")) ?? "all"
  const offset = offsetOf(search, LIMIT)
  const states = { todo: TO_PREPARE, readyOnes: ["ready"], all: [undefined] }[show]
  const lists = await Promise.all(
    states.map((state) => listSellerOrders(caller, params.seller, { state, limit: LIMIT, offset }))
  )
  const orders = lists.flatMap((list) => list.orders)
  const count = Math.max(...lists.map((list) => list.count))
  return { orders, count, offset, show, search: search.toString() }
}

const STEPS = ["accept", "ready", "handed-over"] as const
const isStep = (step: string): step is (typeof STEPS)[number] =>
  (STEPS as readonly string[]).includes(step)

/** Takes an order on, says that it lies packed or at the hub, or declines it. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  const { order = "", step = "accept", reason = "" } = valuesOf(await request.formData())
  try {
    if (step === "decline") await declineSellerOrder(caller, params.seller, order, reason)
    else if (isStep(step)) await moveSellerOrder(caller, params.seller, order, step)
    return { problem: null }
  } catch (thrown) {
    return { problem: problemOf(thrown) }
  }
}

export default function Orders({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts().sell.orders
  const busy = useNavigation().state !== "idle"
  const { orders, count, offset, show, search } = loaderData
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{t.title}</PageTitle>
      <h1>{t.title}</h1>
      <nav className="tabs" aria-label={t.filter}>
        {TABS.map((tab) => (
          <Link key={tab} to={`?show=${tab}`} aria-current={tab === show ? "page" : undefined}>
            {t[tab]}
          </Link>
        ))}
      </nav>
      <ProblemNotice problem={actionData?.problem} />
      {orders.length === 0 && <Empty mark="备" title={t.empty} hint={t.emptyHint} />}
      <div aria-busy={busy}>
        {orders.map((order) => (
          <OrderPaper key={order.id} order={order} />
        ))}
      </div>
      <Paging
        {...{ count, offset }}
        limit={LIMIT}
        href={(page) => atPage(new URLSearchParams(search), page)}
      />
    </main>
  )
}
