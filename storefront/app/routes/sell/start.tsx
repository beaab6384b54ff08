import { data, Link, redirect } from "react-router"
import { Notice, ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { Paging } from "~/components/paging"
import { Standing } from "~/components/sell/apply/standing"
import { InvitationCard } from "~/components/sell/people/invitation-card"
import { SellerChoice } from "~/components/sell/seller-choice"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { problemOf } from "~/lib/api/problem"
import { answerInvitation } from "~/lib/api/seller-people.server"
import { whoAmI } from "~/lib/api/seller.server"
import { isRegistered } from "~/lib/api/sign-in.server"
import { chooseSellers, PER_PAGE } from "~/lib/choose-sellers"
import { valuesOf } from "~/lib/form"
import { atPage, offsetOf } from "~/lib/page-number"
import { recentSellers } from "~/lib/recent-sellers"
import type { Route } from "./+types/start"

const OPEN = ["draft", "submitted", "sent_back", "rejected"]

/** Sends everybody to where they left off; only who has something to decide sees this page. */
export async function loader({ request }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  if (!isRegistered(caller.token)) throw redirect("/sell/register")
  const search = new URL(request.url).searchParams
  const me = await whoAmI(caller)
  const invitations = me.invitations.filter(({ state }) => state === "open")
  const applications = me.applications.filter(
    ({ purpose, state }) => purpose === "registration" && OPEN.includes(state)
  )
  const [only, ...others] = me.memberships
  if (only && !others.length && !invitations.length && !search.has("choose"))
    throw redirect(`/sell/${only.seller.id}`)
  const q = search.get("q")?.trim() ?? ""
  const offset = offsetOf(search, PER_PAGE)
  const choice = chooseSellers(me.memberships, { q, offset, recent: recentSellers(request) })
  return {
    ...choice,
    ...{ member: me.member, invitations, applications, q, offset },
    answered: search.get("answered"),
    search: search.toString(),
  }
}

/** Accepts or declines an invitation. */
export async function action({ request }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  const { invitation = "", answer } = valuesOf(await request.formData())
  try {
    await answerInvitation(caller, invitation, answer === "accept" ? "accept" : "decline")
    return redirect(`/sell?choose&answered=${answer === "accept" ? "accepted" : "declined"}`)
  } catch (thrown) {
    return data({ problem: problemOf(thrown) }, 422)
  }
}

export default function Start({ loaderData, actionData }: Route.ComponentProps) {
  const { sell } = useTexts()
  const t = sell.start
  const { member, all, found, count, recent, invitations, applications } = loaderData
  const { q, offset, answered } = loaderData
  const nothing = !all && !invitations.length && !applications.length
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{t.title}</PageTitle>
      <h1>{sell.hello(member.name)}</h1>
      <ProblemNotice problem={actionData?.problem} />
      {(answered === "accepted" || answered === "declined") && (
        <Notice kind="good">{sell.people[answered]}</Notice>
      )}
      {invitations.length > 0 && (
        <section>
          <h2>{t.invitations}</h2>
          {invitations.map((invitation) => (
            <InvitationCard key={invitation.id} invitation={invitation} />
          ))}
        </section>
      )}
      {applications.length > 0 && (
        <section>
          <h2>{t.applications}</h2>
          {applications.map((application) => (
            <Link className="plain-link" key={application.id} to={`/sell/apply/${application.id}`}>
              <Standing application={application} />
            </Link>
          ))}
        </section>
      )}
      {all > 0 && <SellerChoice {...{ all, q, recent, found }} />}
      <Paging
        {...{ count, offset }}
        limit={PER_PAGE}
        href={(page) => atPage(new URLSearchParams(loaderData.search), page)}
      />
      {nothing && <Welcome />}
      {!nothing && !applications.length && (
        <p>
          <Link className="way" to="/sell/apply">
            ＋ {t.another}
          </Link>
        </p>
      )}
    </main>
  )
}

function Welcome() {
  const { apply, start } = useTexts().sell
  return (
    <div className="paper welcome">
      <h2>{start.welcome}</h2>
      <p>{start.welcomeLead}</p>
      <Link className="button big wide" to="/sell/apply">
        {apply.begin}
      </Link>
    </div>
  )
}
