import { parseAuditFilter } from "~/forms/audit-filter"
import { ask } from "~/lib/api/call.server"
import { signedIn } from "~/lib/api/caller.server"
import { readProblem, refuse } from "~/lib/api/problem"
import type { Route } from "./+types/audit-export"

/** `GET /sell/:seller/audit/export`: the record as a table, narrowed like the page. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  const { filter } = parseAuditFilter(new URL(request.url).searchParams)
  const path = `/seller/${encodeURIComponent(params.seller)}/audit/export.csv`
  const answer = await ask(caller, path, { query: filter, timeoutMs: 120_000 })
  if (!answer.ok) {
    const body: unknown = await answer.json().catch(() => null) // no JSON: the status says it
    return refuse(readProblem(answer.status, body), answer.status)
  }
  return new Response(answer.body, {
    headers: {
      "Content-Type": answer.headers.get("Content-Type") ?? "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="xiangji-record.csv"`,
      "Cache-Control": "private, no-store",
    },
  })
}
