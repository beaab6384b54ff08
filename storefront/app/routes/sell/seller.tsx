import { data, isRouteErrorResponse, Outlet } from "react-router"
import { ErrorPage } from "~/components/error-page"
import { ActingBanner } from "~/components/sell/acting-banner"
import { signedIn } from "~/lib/api/caller.server"
import { whoAmI } from "~/lib/api/seller.server"
import { rememberSeller } from "~/lib/recent-sellers"
import type { Route } from "./+types/seller"

/** The seller all pages below act for; the backend decides what this person may do there. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const { member, memberships, applications } = await whoAmI(await signedIn("member", request))
  const membership = memberships.find(({ seller }) => seller.id === params.seller)
  if (!membership) throw data(null, { status: 404 })
  const application = applications.find(({ seller_id }) => seller_id === params.seller) ?? null
  const maySell = membership.scopes.includes("list") && membership.seller.state === "approved"
  const acting = { member, membership, application, maySell, several: memberships.length > 1 }
  const cookie = rememberSeller(request, params.seller)
  return data(acting, cookie ? { headers: { "Set-Cookie": cookie } } : undefined)
}

/** Who is acting for whom, for the pages below. */
export type Acting = Route.ComponentProps["loaderData"]

export default function Seller({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <ActingBanner acting={loaderData} />
      <Outlet context={loaderData} />
    </>
  )
}

/** A page that this person may not see leaves the ways to the others standing. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const answer = isRouteErrorResponse(error) ? error : null
  return <ErrorPage status={answer?.status ?? 500} problem={answer?.data} />
}
