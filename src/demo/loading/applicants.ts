import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import {
  addPaperWorkflow,
  saveApplicationWorkflow,
  startApplicationWorkflow,
  submitApplicationWorkflow,
} from "@xiangji/marketplace/workflows"
import { APPLICANTS } from "../data/applicants"
import type { DemoApplicant } from "../data/types"
import { rasterise } from "../pictures/rasterise"
import { licence } from "../pictures/scenes/papers"
import type { Demo } from "./demo"
import { member } from "./members"

/** People who have applied to sell, for the operator to decide about. */
export async function applicants(demo: Demo): Promise<void> {
  for (const applicant of APPLICANTS) await applied(demo, applicant)
}

/** Goes on with what an interrupted run began; an application that was handed in is left as it is. */
async function applied(demo: Demo, { phone, place_code, facts, ...about }: DemoApplicant) {
  const { container } = demo
  const market = container.resolve(MARKET_MODULE)
  const member_id = await member(demo, about.member, phone)
  const [before] = await market.listApplications({ member_id }, { take: 1 })
  if (before && before.state !== "draft") return
  const [place] = await market.listPlaces({ code: place_code }, { take: 1 })
  const { result: draft } = await startApplicationWorkflow(container).run({ input: { member_id } })
  const own = { id: draft.id, member_id }
  await saveApplicationWorkflow(container).run({
    input: { ...own, facts: { ...facts, place_id: place!.id } },
  })
  const paper = await rasterise(licence())
  await addPaperWorkflow(container).run({
    input: {
      ...{ application_id: own.id, member_id },
      ...{ kind: "licence", content: paper.toString("base64") },
    },
  })
  await submitApplicationWorkflow(container).run({ input: own })
}
