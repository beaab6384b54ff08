import {
  isRouteErrorResponse,
  Outlet,
  useMatches,
  useParams,
  useRouteLoaderData,
} from "react-router"
import { AreaFrame } from "~/components/area-frame"
import { ErrorPage } from "~/components/error-page"
import { TextSizeLink } from "~/components/sell/text-size-link"
import { useTexts } from "~/i18n"
import { readToken } from "~/lib/cookies.server"
import "~/styles/sell.css"
import "~/styles/sell-apply.css"
import "~/styles/sell-listing.css"
import "~/styles/sell-money.css"
import type { Route } from "./+types/layout"
import type { Acting } from "./seller"

export async function loader({ request }: Route.LoaderArgs) {
  return { signedIn: Boolean(await readToken("member", request)) }
}

export default function SellLayout({ loaderData }: Route.ComponentProps) {
  const { sell } = useTexts()
  return (
    <AreaFrame
      name={sell.area}
      home="/sell"
      links={useWays()}
      atFoot={!useIsForm()}
      signOut={loaderData.signedIn ? "/sell/sign-out" : undefined}
      switches={<TextSizeLink />}
    >
      <Outlet />
    </AreaFrame>
  )
}

/** What a page of this area may say about itself: on a long form no thumb shall hit a way out. */
export type SellHandle = { form?: boolean }

const useIsForm = () => useMatches().some(({ handle }) => (handle as SellHandle | undefined)?.form)

/** The ways within a seller: only to what this person may do there. */
function useWays() {
  const { common, sell } = useTexts()
  const { seller } = useParams()
  const acting = useRouteLoaderData<Acting>("routes/sell/seller")
  if (!seller || !acting) return []
  const base = `/sell/${seller}`
  const { scopes } = acting.membership
  const ways = [
    { to: `${base}/orders`, text: sell.myOrders, mark: "单", scope: "orders" },
    { to: `${base}/new`, text: sell.sellShort, mark: "＋", scope: "sell" },
    { to: `${base}/listings`, text: sell.myGoods, mark: "货", scope: "list" },
    { to: `${base}/earnings`, text: sell.earnings, mark: "钱", scope: "earnings" },
  ]
  const may = new Set<string>([...scopes, acting.maySell ? "sell" : ""])
  return [
    { to: base, text: common.nav.home, mark: "家", end: true },
    ...ways.filter(({ scope }) => may.has(scope)),
  ]
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const { sell } = useTexts()
  const answer = isRouteErrorResponse(error) ? error : null
  return (
    <AreaFrame name={sell.area} home="/sell" links={[]} switches={<TextSizeLink />}>
      <ErrorPage status={answer?.status ?? 500} problem={answer?.data} />
    </AreaFrame>
  )
}
