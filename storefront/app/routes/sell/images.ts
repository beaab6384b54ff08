import { signedIn } from "~/lib/api/caller.server"
import { storeImage } from "~/lib/api/seller-images.server"
import { filesOf } from "~/lib/form"
import { jsonAnswer } from "~/lib/json-answer.server"
import type { Route } from "./+types/images"

/** `POST /sell/:seller/images`: stores one photo for a page that shows its progress. */
export const action = ({ request, params }: Route.ActionArgs) =>
  jsonAnswer(async () => {
    const caller = await signedIn("member", request)
    const [file] = filesOf(await request.formData(), "file")
    if (!file) throw new Response(null, { status: 400 })
    return { image: await storeImage(caller, params.seller, file) }
  }, 202)
