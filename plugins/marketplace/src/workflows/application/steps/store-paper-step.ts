import { createHash } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { notEditable } from "../../../domain/application/application-faults"
import { paperFault } from "../../../domain/paper-faults"
import { isEditable } from "../../../domain/application-states"
import { insertPaper, papersOf } from "../../../modules/market/sql/applications/papers"
import { lockOwnApplication } from "../../../modules/market/sql/applications/rows"
import { cleanPaper } from "../../../papers/clean-paper"
import type { PaperKind } from "../../../types/market"
import { dropInFlight, keepInFlight, settle } from "../../files/in-flight"
import { marketOf } from "../../market-service"
import { forgetRemovedPaper } from "../forget-removed-paper"

export type AddPaperInput = {
  application_id: string
  member_id: string
  kind: PaperKind
  /** The uploaded file, base64: workflow input has to survive being written down as JSON. */
  content: string
}

const MOST = 12

/** Keeps a paper privately. The same one sent twice over a bad line is the one that is there. */
export const storePaperStep = createStep(
  "market-store-paper-step",
  async (input: AddPaperInput, { container }) => {
    const market = marketOf(container)
    const upload = Buffer.from(input.content, "base64")
    const content_hash = createHash("sha256").update(input.kind).update(upload).digest("hex")
    const there = await market.transact((db) => samePaper(db, input, content_hash))
    if (there) return new StepResponse(there, null)
    const { bytes, mime, ending } = await cleanPaper(upload)
    const { file_id } = await keepInFlight(container, {
      // Of its own, so that two files of one millisecond never share a name; and it says nothing of its content.
      filename: `${generateEntityId(undefined, "paper")}.${ending}`,
      ...{ mimeType: mime, bytes, access: "private" },
    })
    const { application_id, kind } = input
    const about = { application_id, kind, mime, size: bytes.length, content_hash }
    try {
      const paper = await market.transact(async (db) => {
        const meanwhile = await samePaper(db, input, content_hash)
        if (meanwhile) return meanwhile
        await settle(db, file_id)
        return insertPaper(db, { ...about, file_id })
      })
      if (paper.file_id === file_id) return new StepResponse(paper, { id: paper.id, file_id })
      await dropInFlight(container, file_id)
      return new StepResponse(paper, null)
    } catch (refusal) {
      await dropInFlight(container, file_id)
      throw refusal
    }
  },
  async (kept, { container }) => {
    if (!kept) return
    const { id } = kept
    await marketOf(container).transact((db) =>
      db("market_seller_paper").where({ id }).update({ deleted_at: new Date() })
    )
    await forgetRemovedPaper(container, kept)
  }
)

/** The same paper if it is there; refuses when the application takes no papers, or no more. */
async function samePaper(db: Knex, { application_id, member_id }: AddPaperInput, hash: string) {
  const application = await lockOwnApplication(db, { id: application_id, member_id })
  // A change is handed in at once; its papers follow while it is looked at.
  const follows = application.purpose === "change" && application.state === "submitted"
  if (!isEditable(application.state) && !follows) throw notEditable()
  const papers = await papersOf(db, [application_id])
  const same = papers.find((paper) => paper.content_hash === hash)
  if (!same && papers.length >= MOST) throw paperFault("MARKET-PAPER-08")
  return same
}
