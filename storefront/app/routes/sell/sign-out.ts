import { redirect } from "react-router"
import { dropToken } from "~/lib/cookies.server"

/** Forgets who is signed in. */
export async function action() {
  return redirect("/sell/sign-in", { headers: { "Set-Cookie": await dropToken("member") } })
}

/** Somebody typed the address: nothing to see. */
export const loader = () => redirect("/sell")
