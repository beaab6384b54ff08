import { Link } from "react-router"
import { PageTitle } from "~/components/page-title"
import { Paging } from "~/components/paging"
import { MoneyFigures } from "~/components/sell/money/money-figures"
import { MoneyNext } from "~/components/sell/money/money-next"
import { StatementList } from "~/components/sell/money/statement-list"
import { When } from "~/components/when"
import { say, useLang, useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { listStatements, moneyOf } from "~/lib/api/money.server"
import { earningsOf } from "~/lib/api/seller.server"
import { yuan } from "~/lib/money"
import { atPage, offsetOf } from "~/lib/page-number"
import type { Route } from "./+types/earnings"

const LIMIT = 30
/** Statements on this page; the others have a page of their own. */
const LATEST = 3

export async function loader({ request, params }: Route.LoaderArgs) {
  const offset = offsetOf(new URL(request.url).searchParams, LIMIT)
  const caller = await signedIn("member", request)
  const [money, earnings, latest] = await Promise.all([
    moneyOf(caller, params.seller),
    earningsOf(caller, params.seller, offset),
    listStatements(caller, params.seller, { limit: LATEST, offset: 0 }),
  ])
  return { ...earnings, money, latest, offset }
}

export default function EarningsPage({ loaderData, params }: Route.ComponentProps) {
  const lang = useLang()
  const t = useTexts().sell.money
  const { money, latest, entries, count, offset } = loaderData
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy money-page">
      <PageTitle>{t.title}</PageTitle>
      <h1>{t.title}</h1>
      <MoneyFigures money={money} />
      <MoneyNext next={money.next} />
      <section>
        <h2>{t.statements}</h2>
        {latest.count === 0 && <p>{t.noStatementsHint}</p>}
        <StatementList seller={params.seller} statements={latest.statements} />
        {latest.count > LATEST && (
          <Link className="button quiet wide" to={`/sell/${params.seller}/statements`}>
            {t.allStatements}
          </Link>
        )}
      </section>
      <p>
        <Link className="button quiet wide" to={`/sell/${params.seller}/payout-account`}>
          {t.account.title}
        </Link>
      </p>
      <section>
        <h2>{t.history}</h2>
        {entries.length === 0 && <p>{t.empty}</p>}
        <ul className="ledger">
          {entries.map((entry) => (
            <li key={entry.id}>
              <span>
                <b>{say(entry.memo, lang)}</b>
                <small>
                  <When at={entry.at} />
                  {entry.order_display_id && ` · ${t.order} ${entry.order_display_id}`}
                </small>
              </span>
              <b className={entry.amount_fen < 0 ? "minus" : "plus"}>
                {entry.amount_fen > 0 && "+"}
                {yuan(entry.amount_fen)}
              </b>
            </li>
          ))}
        </ul>
      </section>
      <Paging
        {...{ count, offset }}
        limit={LIMIT}
        href={(page) => atPage(new URLSearchParams(), page)}
      />
    </main>
  )
}
