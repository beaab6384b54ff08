import { redirect } from "react-router"
import { safePath } from "~/lib/safe-path"
import { TEXT_COOKIE } from "~/lib/text-size"
import type { Route } from "./+types/text-size"

const YEAR = 365 * 24 * 60 * 60

/** `GET /sell/text/big?back=/sell`: keeps the size of text and goes back to the page. */
export function loader({ params, request }: Route.LoaderArgs) {
  const back = safePath(new URL(request.url).searchParams.get("back"), "/sell")
  const age = params.size === "big" ? YEAR : 0
  const cookie = `${TEXT_COOKIE}=big; Path=/; Max-Age=${age}; SameSite=Lax`
  return redirect(back, { headers: { "Set-Cookie": cookie } })
}
