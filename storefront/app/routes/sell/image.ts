import { signedIn } from "~/lib/api/caller.server"
import { findImage } from "~/lib/api/seller-images.server"
import { jsonAnswer } from "~/lib/json-answer.server"
import type { Route } from "./+types/image"

/** `GET /sell/:seller/images/:id`: how far a photo is. */
export const loader = ({ request, params }: Route.LoaderArgs) =>
  jsonAnswer(async () => ({
    image: await findImage(await signedIn("member", request), params.seller, params.id),
  }))
