import { Link, useOutletContext } from "react-router"
import { Notice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { Price } from "~/components/price"
import { say, useLang, useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { earningsOf } from "~/lib/api/seller.server"
import { countToPrepare } from "~/lib/to-prepare.server"
import { yuan } from "~/lib/money"
import type { Route } from "./+types/home"
import type { Acting } from "./seller"

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  const [prepare, { receivable_fen, delivered_fen }] = await Promise.all([
    countToPrepare(caller, params.seller),
    earningsOf(caller, params.seller),
  ])
  return { prepare, receivable_fen, delivered_fen }
}

export default function SellerHome({ loaderData, params }: Route.ComponentProps) {
  const lang = useLang()
  const { sell } = useTexts()
  const { member, membership } = useOutletContext<Acting>()
  const { prepare, receivable_fen, delivered_fen } = loaderData
  const { seller } = membership
  const base = `/sell/${params.seller}`
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{say(seller.name, lang)}</PageTitle>
      <h1>{sell.hello(member.name)}</h1>
      <p className="lead">
        {say(seller.name, lang)} · {sell.state[seller.state]}
      </p>
      {seller.state === "applied" && <Notice kind="good">{sell.appliedHint}</Notice>}
      {seller.state === "sent_back" && (
        <Notice kind="bad">
          {seller.state_reason}{" "}
          <Link to={`/sell/apply?seller=${seller.id}`}>{sell.applyAgain}</Link>
        </Notice>
      )}
      <div className="tiles">
        <Link className={`tile ${prepare ? "tile-hot" : ""}`} to={`${base}/orders?show=todo`}>
          <span>{sell.prepare}</span>
          <b className="tile-number">{prepare}</b>
          <span>{sell.prepareCount(prepare)}</span>
        </Link>
        <Link className="tile tile-money" to={`${base}/earnings`}>
          <span>{sell.receive}</span>
          <Price fen={receivable_fen} size="big" />
          <span>{sell.arrived(yuan(delivered_fen))}</span>
        </Link>
        {seller.state === "approved" && (
          <Link className="tile tile-sell" to={`${base}/new`}>
            <b>＋ {sell.sellSomething}</b>
            <span>{sell.sellHint}</span>
          </Link>
        )}
      </div>
    </main>
  )
}
