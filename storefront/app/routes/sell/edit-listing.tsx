import { data, Link, redirect, useOutletContext } from "react-router"
import { Notice } from "~/components/notice"
import { ListingPage } from "~/components/sell/listing/listing-page"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { findOwnListing } from "~/lib/api/seller-listings.server"
import { listSomething, startOf } from "~/lib/list-something.server"
import { unlessOffline } from "~/lib/unless-offline"
import type { Route } from "./+types/edit-listing"
import type { SellHandle } from "./layout"
import type { Acting } from "./seller"

export const handle: SellHandle = { form: true }

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  const listing = await findOwnListing(caller, params.seller, params.id)
  const { state, state_reason } = listing
  return { start: startOf(listing), state, state_reason }
}

/** Changes the product; what was never handed in or came back is handed in with it. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  const known = await findOwnListing(caller, params.seller, params.id)
  const outcome = await listSomething(caller, params.seller, await request.formData(), known)
  if (!outcome.listed) return data(outcome, 422)
  const done =
    { draft: "draft", submitted: "sent", published: "saved" }[outcome.listed as string] ?? "saved"
  return redirect(`/sell/${params.seller}/listings?done=${done}`)
}

export const clientAction = ({ request, serverAction }: Route.ClientActionArgs) =>
  unlessOffline(request, () => serverAction())

export default function EditListing({ loaderData, actionData, params }: Route.ComponentProps) {
  const { common, sell } = useTexts()
  const { maySell } = useOutletContext<Acting>()
  const { start, state, state_reason } = loaderData
  const onSale = ["published", "paused", "submitted"].includes(state)
  return (
    <ListingPage
      title={sell.listing.editTitle}
      outcome={actionData}
      closed={!maySell}
      {...{ start, onSale }}
    >
      <p>
        <Link to={`/sell/${params.seller}/listings`}>← {common.back}</Link>
      </p>
      {state === "sent_back" && state_reason && (
        <Notice kind="bad">
          <b>{sell.listing.sentBack}</b> {state_reason}
        </Notice>
      )}
      {onSale && <p className="lead">{sell.listing.editHint}</p>}
    </ListingPage>
  )
}
