import { isRouteErrorResponse, Outlet, useParams } from "react-router"
import { AreaFrame } from "~/components/area-frame"
import { ErrorPage } from "~/components/error-page"
import { useTexts } from "~/i18n"
import { readToken } from "~/lib/cookies.server"
import type { Route } from "./+types/layout"

export async function loader({ request }: Route.LoaderArgs) {
  return { signedIn: Boolean(await readToken("member", request)) }
}

export default function SellLayout({ loaderData }: Route.ComponentProps) {
  const { common, sell } = useTexts()
  const { seller } = useParams()
  const base = `/sell/${seller}`
  const links = [
    { to: base, text: common.nav.home, end: true },
    { to: `${base}/orders`, text: sell.myOrders },
    { to: `${base}/listings`, text: sell.myGoods },
    { to: `${base}/earnings`, text: sell.earnings },
  ]
  return (
    <AreaFrame
      name={sell.area}
      home="/sell"
      links={seller ? links : []}
      signOut={loaderData.signedIn ? "/sell/sign-out" : undefined}
    >
      <Outlet />
    </AreaFrame>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const { sell } = useTexts()
  const answer = isRouteErrorResponse(error) ? error : null
  return (
    <AreaFrame name={sell.area} home="/sell" links={[]}>
      <ErrorPage status={answer?.status ?? 500} problem={answer?.data} />
    </AreaFrame>
  )
}
