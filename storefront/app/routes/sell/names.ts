import { signedIn } from "~/lib/api/caller.server"
import { problemOf } from "~/lib/api/problem"
import { lookUpName } from "~/lib/api/seller-applications.server"
import type { Route } from "./+types/names"

/** `GET /sell/names?name=云`: whether a stall has this name. No answer is no verdict: saving decides. */
export async function loader({ request }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  const name = new URL(request.url).searchParams.get("name")?.trim() ?? ""
  if (!name) return { name, found: null }
  try {
    return { name, found: await lookUpName(caller, name) }
  } catch (thrown) {
    problemOf(thrown)
    return { name, found: null }
  }
}
