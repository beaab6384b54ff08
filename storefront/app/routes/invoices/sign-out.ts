import { redirect } from "react-router"
import { dropToken } from "~/lib/cookies.server"

/** Forgets who is signed in. */
export async function action() {
  return redirect("/invoices/sign-in", { headers: { "Set-Cookie": await dropToken("customer") } })
}

/** Somebody typed the address: nothing to see. */
export const loader = () => redirect("/invoices")
