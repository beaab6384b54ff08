import { data } from "react-router"
import { signedIn } from "~/lib/api/caller.server"
import { statementFile } from "~/lib/api/money.server"
import { readProblem, refuse } from "~/lib/api/problem"
import type { Route } from "./+types/statement-file"

/** `GET /sell/:seller/statements/:id/file/pdf|xlsx`: a statement to print or to reckon with. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const { seller, id, format } = params
  if (format !== "pdf" && format !== "xlsx") throw data(null, { status: 404 })
  const caller = await signedIn("member", request)
  const answer = await statementFile(caller, seller, id, format)
  if (!answer.ok) {
    const body: unknown = await answer.json().catch(() => null) // no JSON: the status says it
    return refuse(readProblem(answer.status, body), answer.status)
  }
  const copied = ["Content-Type", "Content-Disposition"] as const
  const headers = new Headers({ "Cache-Control": "private, no-store" })
  for (const name of copied) headers.set(name, answer.headers.get(name) ?? "")
  return new Response(answer.body, { headers })
}
