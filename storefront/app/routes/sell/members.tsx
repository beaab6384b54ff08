import { data, Link, redirect, useOutletContext } from "react-router"
import { ProblemNotice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { MemberPaper } from "~/components/sell/people/member-paper"
import { OpenInvitation } from "~/components/sell/people/open-invitation"
import { PeopleDone } from "~/components/sell/people/people-done"
import { useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { problemOf } from "~/lib/api/problem"
import { listPeople } from "~/lib/api/seller-people.server"
import { changePeople } from "~/lib/change-people.server"
import { valuesOf } from "~/lib/form"
import type { Route } from "./+types/members"
import type { Acting } from "./seller"

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  const done = new URL(request.url).searchParams.get("done")
  return { ...(await listPeople(caller, params.seller)), done }
}

/** Changes somebody's role, removes somebody, or takes an invitation back. */
export async function action({ request, params }: Route.ActionArgs) {
  const caller = await signedIn("member", request)
  try {
    const done = await changePeople(caller, params.seller, valuesOf(await request.formData()))
    return redirect(`/sell/${params.seller}/members?done=${done}`)
  } catch (thrown) {
    return data({ problem: problemOf(thrown) }, 422)
  }
}

export default function Members({ loaderData, actionData, params }: Route.ComponentProps) {
  const { people: t, mandates } = useTexts().sell
  const { member, membership } = useOutletContext<Acting>()
  const { members, invitations, done } = loaderData
  const owner = membership.role === "owner" && membership.seller.state !== "suspended"
  const owners = members.filter(({ role, suspended }) => role === "owner" && !suspended)
  const open = invitations.filter(({ state }) => state === "open")
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{t.title}</PageTitle>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <PeopleDone done={done} />
      <ProblemNotice problem={actionData?.problem} />
      {owner ? (
        <p className="two-ways">
          <Link className="button big" to={`/sell/${params.seller}/members/invite`}>
            ＋ {t.invite}
          </Link>
          <Link className="button quiet big" to={`/sell/${params.seller}/mandates`}>
            {mandates.title}
          </Link>
        </p>
      ) : (
        membership.role !== "owner" && <p className="hint">{t.onlyOwner}</p>
      )}
      {members.map((person) => (
        <MemberPaper
          key={person.id}
          person={person}
          you={person.member.id === member.id}
          mayChange={owner}
          lastOwner={owners.length === 1 && owners[0]!.id === person.id}
        />
      ))}
      {open.length > 0 && <h2>{t.invitations}</h2>}
      {open.map((invitation) => (
        <OpenInvitation key={invitation.id} invitation={invitation} mayEnd={owner} />
      ))}
    </main>
  )
}
