import { signedIn } from "~/lib/api/caller.server"
import { PAPER_KINDS } from "~/lib/api/seller-application-types"
import { addPaper } from "~/lib/api/seller-applications.server"
import { filesOf } from "~/lib/form"
import { jsonAnswer } from "~/lib/json-answer.server"
import type { Route } from "./+types/upload"

/** `POST /sell/apply/:id/upload?kind=`: keeps one photo for a page that shows its progress. */
export const action = ({ request, params }: Route.ActionArgs) =>
  jsonAnswer(async () => {
    const caller = await signedIn("member", request)
    const asked = new URL(request.url).searchParams.get("kind")
    const kind = PAPER_KINDS.find((known) => known === asked)
    const [file] = filesOf(await request.formData(), "file")
    if (!kind || !file) throw new Response(null, { status: 400 })
    return { paper: await addPaper(caller, params.id, kind, file) }
  }, 201)
