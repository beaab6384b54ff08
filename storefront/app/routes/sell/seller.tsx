import { Outlet } from "react-router"
import { signedIn } from "~/lib/api/caller.server"
import { whoAmI } from "~/lib/api/seller.server"
import type { Route } from "./+types/seller"

/** The seller all pages below act for; the backend decides what this person may do there. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const { member, memberships } = await whoAmI(await signedIn("member", request))
  const membership = memberships.find(({ seller }) => seller.id === params.seller)
  if (!membership) throw new Response(null, { status: 404 })
  return { member, membership }
}

/** Who is acting for whom, for the pages below. */
export type Acting = Awaited<ReturnType<typeof loader>>

export default function Seller({ loaderData }: Route.ComponentProps) {
  return <Outlet context={loaderData} />
}
