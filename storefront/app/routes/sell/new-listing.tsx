import { data, redirect } from "react-router"
import { Notice, ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { ListingForm } from "~/components/sell/listing-form"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { listSomething } from "~/lib/list-something.server"
import type { Route } from "./+types/new-listing"

export async function loader({ request }: Route.LoaderArgs) {
  await signedIn("member", request)
  return null
}

/** Stores the photos, then sends the product in for review; photos stay stored when something else is missing. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  const outcome = await listSomething(caller, params.seller, await request.formData())
  if (!outcome.listed) return data(outcome, 422)
  return redirect(`/sell/${params.seller}/listings?sent`)
}

export default function NewListingPage({ actionData }: Route.ComponentProps) {
  const { common, sell } = useTexts()
  const errors = actionData?.errors ?? {}
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{sell.listing.title}</PageTitle>
      <h1>{sell.listing.title}</h1>
      <ProblemNotice problem={actionData?.problem} />
      {Object.keys(errors).length > 0 && <Notice kind="bad">{common.fixThese}</Notice>}
      <ListingForm
        form={{
          values: actionData?.values ?? { unit: "jin", storage: "ambient" },
          errors,
        }}
        photos={actionData?.photos ?? []}
        months={actionData?.months ?? []}
      />
    </main>
  )
}
