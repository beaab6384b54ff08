import { ask } from "~/lib/api/call.server"
import { visitor } from "~/lib/api/caller.server"
import type { Route } from "./+types/case-photo"

/** `GET /case-photos/:token`: hands a photo of a case on. The link lasts minutes; nobody on the way keeps it. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const answer = await ask(visitor(request), `/case-photos/${encodeURIComponent(params.token)}`, {})
  return new Response(answer.ok ? answer.body : null, {
    status: answer.status,
    headers: {
      "Content-Type": answer.headers.get("Content-Type") ?? "application/octet-stream",
      "Cache-Control": "private, no-store",
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
}
