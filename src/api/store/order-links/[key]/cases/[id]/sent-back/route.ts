import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendBackCase } from "@xiangji/marketplace/workflows"
import { answerAsBuyer } from "../../../../../../../after-sales/answer-as-buyer"
import type { SaidBody } from "../../validators"

/** The buyer has sent the goods: `{ note }` says by whom and under which number. */
export const POST = (req: MedusaRequest<SaidBody>, res: MedusaResponse) =>
  answerAsBuyer(req, res, sendBackCase)
