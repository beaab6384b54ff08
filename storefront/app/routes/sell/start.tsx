import { Link, redirect } from "react-router"
import { PageTitle } from "~/components/page-title"
import { say, useLang, useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { whoAmI } from "~/lib/api/seller.server"
import { isRegistered } from "~/lib/api/sign-in.server"
import type { Route } from "./+types/start"

/** Sends everybody to where they left off; only who sells for several people has to choose. */
export async function loader({ request }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  if (!isRegistered(caller.token)) throw redirect("/sell/register")
  const me = await whoAmI(caller)
  if (!me.memberships.length) throw redirect("/sell/apply")
  if (me.memberships.length === 1) throw redirect(`/sell/${me.memberships[0]!.seller.id}`)
  return me
}

export default function Start({ loaderData }: Route.ComponentProps) {
  const lang = useLang()
  const { sell } = useTexts()
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{sell.choose}</PageTitle>
      <h1>{sell.hello(loaderData.member.name)}</h1>
      <h2>{sell.choose}</h2>
      <ul className="plain tiles">
        {loaderData.memberships.map(({ seller }) => (
          <li key={seller.id}>
            <Link className="tile" to={`/sell/${seller.id}`}>
              <b>{say(seller.name, lang)}</b>
              <span>{sell.state[seller.state]}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/sell/apply">{sell.another}</Link>
      </p>
    </main>
  )
}
