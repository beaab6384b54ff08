import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { disputeCase } from "@xiangji/marketplace/workflows"
import { answerAsBuyer } from "../../../../../../../after-sales/answer-as-buyer"
import type { SaidBody } from "../../validators"

/** The buyer asks the market to decide, and says why. */
export const POST = (req: MedusaRequest<SaidBody>, res: MedusaResponse) =>
  answerAsBuyer(req, res, disputeCase)
