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

/** Every new form has a key of its own, kept with what is typed until the product is listed. */
export async function loader({ request }: Route.LoaderArgs) {
  await signedIn("member", request)
  return { request_key: crypto.randomUUID() }
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

const START = { unit: "box", storage: "ambient", season: "all" }

export default function NewListingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { maySell } = useOutletContext<Acting>()
  const start = { values: { ...START, ...loaderData }, periods: [], photos: [] }
  return (
    <ListingPage
      title={useTexts().sell.listing.title}
      start={start}
      outcome={actionData}
      closed={!maySell}
    />
  )
}
