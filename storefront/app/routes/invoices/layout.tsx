import { isRouteErrorResponse, Outlet } from "react-router"
import { AreaFrame } from "~/components/area-frame"
import { ErrorPage } from "~/components/error-page"
import { useTexts } from "~/i18n"
import { readToken } from "~/lib/cookies.server"
import type { Route } from "./+types/layout"

export async function loader({ request }: Route.LoaderArgs) {
  return { signedIn: Boolean(await readToken("customer", request)) }
}

export default function InvoicesLayout({ loaderData }: Route.ComponentProps) {
  const { account, invoices } = useTexts()
  const links = [
    { to: "/invoices", text: invoices.requests, end: true },
    { to: "/invoices/new", text: invoices.new },
    { to: "/invoices/titles", text: invoices.titles },
    { to: "/account/invoices/phone", text: account.phone.link },
  ]
  return (
    <AreaFrame
      name={invoices.area}
      home="/invoices"
      links={loaderData.signedIn ? links : []}
      signOut={loaderData.signedIn ? "/invoices/sign-out" : undefined}
    >
      <Outlet />
    </AreaFrame>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const { invoices } = useTexts()
  const answer = isRouteErrorResponse(error) ? error : null
  return (
    <AreaFrame name={invoices.area} home="/invoices" links={[]}>
      <ErrorPage status={answer?.status ?? 500} problem={answer?.data} />
    </AreaFrame>
  )
}
