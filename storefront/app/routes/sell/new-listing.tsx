import { data, redirect, useOutletContext } from "react-router"
import { ListingPage } from "~/components/sell/listing/listing-page"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { listSomething } from "~/lib/list-something.server"
import { unlessOffline } from "~/lib/unless-offline"
import type { Route } from "./+types/new-listing"
import type { SellHandle } from "./layout"
import type { Acting } from "./seller"

export const handle: SellHandle = { form: true }

export async function loader({ request }: Route.LoaderArgs) {
  await signedIn("member", request)
  return null
}

/** Keeps a draft, or hands the product in; photos stay stored when something else is missing. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  const outcome = await listSomething(caller, params.seller, await request.formData())
  if (!outcome.listed) return data(outcome, 422)
  const done = { draft: "draft", published: "published" }[outcome.listed as string] ?? "sent"
  return redirect(`/sell/${params.seller}/listings?done=${done}`)
}

export const clientAction = ({ request, serverAction }: Route.ClientActionArgs) =>
  unlessOffline(request, () => serverAction())

const START = {
  values: { unit: "box", storage: "ambient", season: "all" },
  periods: [],
  photos: [],
}

export default function NewListingPage({ actionData }: Route.ComponentProps) {
  const { maySell } = useOutletContext<Acting>()
  return (
    <ListingPage
      title={useTexts().sell.listing.title}
      start={START}
      outcome={actionData}
      closed={!maySell}
    />
  )
}
