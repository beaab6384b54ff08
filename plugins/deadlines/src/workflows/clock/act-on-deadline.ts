import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ClockAct } from "../../domain/clock"
import type { DeadlineChange } from "../../modules/deadlines/sql/act-on-deadlines"
import type { DeadlineRef } from "../../modules/deadlines/sql/deadline-row"
import { deadlinesService } from "../deadlines-service"

type Scope = { container: Pick<MedusaContainer, "resolve"> }

/** What the steps do that act on open clocks. Each returns the ids of the clocks it has changed. */
export const acting =
  (act: ClockAct) =>
  async (input: DeadlineRef | DeadlineRef[], { container }: Scope) => {
    const refs = Array.isArray(input) ? input : [input]
    const done = await deadlinesService(container).actOnDeadlines(refs, act)
    return new StepResponse(
      done.map(({ id }) => id),
      done
    )
  }

/** What takes them back. */
export async function takingBack(done: DeadlineChange[] | undefined, { container }: Scope) {
  if (done?.length) await deadlinesService(container).takeBackActs(done)
}
