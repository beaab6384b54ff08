import { data } from "react-router"
import { signedIn } from "~/lib/api/caller.server"
import { sheetFile } from "~/lib/api/import.server"
import type { Route } from "./+types/import-file"

/** `GET /sell/:seller/imports/files/template.xlsx`, `listings.csv`, …: a template, or what the seller has. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const [, file, format] = /^(template|listings)\.(xlsx|csv)$/.exec(params.file) ?? []
  if (!file || !format) throw data(null, { status: 404 })
  const caller = await signedIn("member", request)
  return sheetFile(caller, params.seller, file as "template", format as "xlsx")
}
