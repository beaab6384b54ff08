import { isRouteErrorResponse, Outlet, useParams } from "react-router"
import { AreaFrame } from "~/components/area-frame"
import { ErrorPage } from "~/components/error-page"
import { useTexts } from "~/i18n"
import "~/styles/account.css"
import type { Route } from "./+types/layout"

export default function AccountLayout() {
  return (
    <AreaFrame {...useArea()} links={[]}>
      <Outlet />
    </AreaFrame>
  )
}

/** The area an account page belongs to; without one the seller's, where people without a phone come from most. */
function useArea() {
  const { sell, invoices } = useTexts()
  return useParams().area === "invoices"
    ? { name: invoices.area, home: "/invoices", signOut: "/invoices/sign-out" }
    : { name: sell.area, home: "/sell" }
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const answer = isRouteErrorResponse(error) ? error : null
  return (
    <AreaFrame {...useArea()} links={[]}>
      <ErrorPage status={answer?.status ?? 500} problem={answer?.data} />
    </AreaFrame>
  )
}
