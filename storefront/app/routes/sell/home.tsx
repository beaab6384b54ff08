import { Link, useOutletContext } from "react-router"
import { PageTitle } from "~/components/page-title"
import { Price } from "~/components/price"
import { Standing } from "~/components/sell/apply/standing"
import { MoreWays } from "~/components/sell/more-ways"
import { say, useLang, useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { atHome } from "~/lib/at-home.server"
import { yuan } from "~/lib/money"
import type { Route } from "./+types/home"
import type { Acting } from "./seller"

export const loader = async ({ request, params }: Route.LoaderArgs) =>
  atHome(await signedIn("member", request), params.seller)

export default function SellerHome({ loaderData, params }: Route.ComponentProps) {
  const lang = useLang()
  const { sell } = useTexts()
  const acting = useOutletContext<Acting>()
  const { member, membership, application } = acting
  const { prepare, earnings } = loaderData
  const { seller } = membership
  const base = `/sell/${params.seller}`
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{say(seller.name, lang)}</PageTitle>
      <h1>{sell.hello(member.name)}</h1>
      {seller.state !== "suspended" && membership.role !== "agent" && (
        <p className="lead">
          {say(seller.name, lang)} · {sell.state[seller.state]}
        </p>
      )}
      {application && ["submitted", "sent_back"].includes(application.state) && (
        <Link className="plain-link" to={`/sell/apply/${application.id}`}>
          <Standing application={application} />
        </Link>
      )}
      <div className="tiles">
        {prepare !== null && (
          <Link className={`tile ${prepare ? "tile-hot" : ""}`} to={`${base}/orders?show=todo`}>
            <span>{sell.prepare}</span>
            <b className="tile-number">{prepare}</b>
            <span>{sell.prepareCount(prepare)}</span>
          </Link>
        )}
        {earnings && (
          <Link className="tile tile-money" to={`${base}/earnings`}>
            <span>{sell.receive}</span>
            <Price fen={earnings.receivable_fen} size="big" />
            <span>{sell.arrived(yuan(earnings.delivered_fen))}</span>
          </Link>
        )}
        {acting.maySell && (
          <Link className="tile tile-sell" to={`${base}/new`}>
            <b>＋ {sell.sellSomething}</b>
            <span>{sell.sellHint}</span>
          </Link>
        )}
      </div>
      <MoreWays acting={acting} />
    </main>
  )
}
