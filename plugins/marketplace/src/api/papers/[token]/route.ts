import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { paperFault } from "../../../domain/paper-faults"
import { readPaperToken } from "../../../domain/paper-link"
import { sendPaper } from "../../../papers/send-paper"
import { marketOf } from "../../../workflows/market-service"

/** GET /papers/:token – a private paper, for whoever was given its link in the last five minutes. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const market = marketOf(req.scope)
  const link = readPaperToken(market.vault, req.params.token ?? "", new Date())
  if (link === "forged") throw paperFault("MARKET-PAPER-10")
  if (link === "expired") throw paperFault("MARKET-PAPER-11")
  const [paper] = await market.listSellerPapers({ id: link.id }, { take: 1 })
  if (!paper) throw paperFault("MARKET-PAPER-07")
  await sendPaper(req, res, paper)
}
