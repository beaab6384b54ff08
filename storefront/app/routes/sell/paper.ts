import { ask } from "~/lib/api/call.server"
import { signedIn } from "~/lib/api/caller.server"
import type { Route } from "./+types/paper"

/** `GET /sell/papers/:token`: hands a private photo on. The link lasts minutes; nobody on the way keeps it. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  const answer = await ask(caller, `/papers/${encodeURIComponent(params.token)}`, {})
  return new Response(answer.ok ? answer.body : null, {
    status: answer.status,
    headers: {
      "Content-Type": answer.headers.get("Content-Type") ?? "application/octet-stream",
      "Cache-Control": "private, no-store",
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
}
