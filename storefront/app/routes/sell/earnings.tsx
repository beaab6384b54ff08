import { Empty } from "~/components/empty"
import { PageTitle } from "~/components/page-title"
import { Paging } from "~/components/paging"
import { Price } from "~/components/price"
import { When } from "~/components/when"
import { say, useLang, useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { earningsOf } from "~/lib/api/seller.server"
import { yuan } from "~/lib/money"
import { atPage, offsetOf } from "~/lib/page-number"
import type { Route } from "./+types/earnings"

const LIMIT = 30

export async function loader({ request, params }: Route.LoaderArgs) {
  const offset = offsetOf(new URL(request.url).searchParams, LIMIT)
  return { ...(await earningsOf(await signedIn("member", request), params.seller, offset)), offset }
}

export default function EarningsPage({ loaderData }: Route.ComponentProps) {
  const lang = useLang()
  const { sell } = useTexts()
  const { receivable_fen, delivered_fen, entries, count, offset } = loaderData
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{sell.money.title}</PageTitle>
      <h1>{sell.receive}</h1>
      <div className="tile tile-money">
        <Price fen={receivable_fen} size="big" />
        <span>{sell.arrived(yuan(delivered_fen))}</span>
      </div>
      <p>{sell.money.lead}</p>
      {entries.length === 0 && <Empty mark="￥" title={sell.money.empty} />}
      <ul className="ledger">
        {entries.map((entry) => (
          <li key={entry.id}>
            <span>
              <b>{say(entry.memo, lang)}</b>
              <small>
                <When at={entry.at} />
                {entry.order_display_id && ` · ${sell.money.order} ${entry.order_display_id}`}
              </small>
            </span>
            <b className={entry.amount_fen < 0 ? "minus" : "plus"}>
              {entry.amount_fen > 0 && "+"}
              {yuan(entry.amount_fen)}
            </b>
          </li>
        ))}
      </ul>
      <Paging
        {...{ count, offset }}
        limit={LIMIT}
        href={(page) => atPage(new URLSearchParams(), page)}
      />
    </main>
  )
}
