import { isRouteErrorResponse, Outlet } from "react-router"
import { ErrorPage } from "~/components/error-page"
import { ShopFrame } from "~/components/shop/frame"
import type { RouteHandle } from "~/lib/lite"
import type { Route } from "./+types/layout"

/** Pages of the shop send no framework scripts. */
export const handle: RouteHandle = { lite: true }

export default function ShopLayout() {
  return (
    <ShopFrame>
      <Outlet />
    </ShopFrame>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const answer = isRouteErrorResponse(error) ? error : null
  return (
    <ShopFrame>
      <ErrorPage status={answer?.status ?? 500} problem={answer?.data} />
    </ShopFrame>
  )
}
