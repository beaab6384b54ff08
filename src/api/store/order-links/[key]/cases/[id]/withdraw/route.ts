import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawCase } from "@xiangji/marketplace/workflows"
import { answerAsBuyer } from "../../../../../../../after-sales/answer-as-buyer"
import type { NoteBody } from "../../validators"

/** The buyer takes the request back; not any more once it is carried out. */
export const POST = (req: MedusaRequest<NoteBody>, res: MedusaResponse) =>
  answerAsBuyer(req, res, withdrawCase)
