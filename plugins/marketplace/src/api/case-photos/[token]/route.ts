import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { paperFault } from "../../../domain/paper-faults"
import { readPaperToken } from "../../../domain/paper-link"
import { sendPaper } from "../../../papers/send-paper"
import { aftersalesOf } from "../../../workflows/after-sale/aftersales-service"
import { marketOf } from "../../../workflows/market-service"

type Photo = { id: string; file_id: string; mime: string }

/** GET /case-photos/:token – a photo of an after-sales case, for whoever was given its link in the last five minutes. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const link = readPaperToken(marketOf(req.scope).vault, req.params.token ?? "", new Date())
  if (link === "forged") throw paperFault("MARKET-PAPER-10")
  if (link === "expired") throw paperFault("MARKET-PAPER-11")
  const photo = await aftersalesOf(req.scope).transact<Photo | undefined>((db) =>
    db("after_sale_photo").where({ id: link.id }).whereNull("deleted_at").first()
  )
  if (!photo) throw paperFault("MARKET-PAPER-07")
  await sendPaper(req, res, { ...photo, kind: "photo" })
}
