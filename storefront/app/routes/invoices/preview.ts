import { signedIn } from "~/lib/api/caller.server"
import { previewOf } from "~/lib/api/invoices.server"
import { readProblem, refuse } from "~/lib/api/problem"
import type { Route } from "./+types/preview"

/** The preview of an invoice as a PDF, for its owner only. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("customer", request)
  const answer = await previewOf(caller, params.id, params.invoice)
  if (!answer.ok) return refuse(readProblem(answer.status, null), answer.status)
  return new Response(answer.body, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="preview-${params.invoice}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  })
}
