import { redirect } from "react-router"
import { isLang, LANGUAGE_COOKIE } from "~/i18n/language"
import { safePath } from "~/lib/safe-path"
import type { Route } from "./+types/language"

const YEAR = 365 * 24 * 60 * 60

/** `GET /lang/en?back=/basket`: keeps the language and goes back to the page. */
export function loader({ params, request }: Route.LoaderArgs) {
  const back = safePath(new URL(request.url).searchParams.get("back"), "/")
  if (!isLang(params.to)) return redirect(back)
  return redirect(back, {
    headers: {
      "Set-Cookie": `${LANGUAGE_COOKIE}=${params.to}; Path=/; Max-Age=${YEAR}; SameSite=Lax`,
    },
  })
}
