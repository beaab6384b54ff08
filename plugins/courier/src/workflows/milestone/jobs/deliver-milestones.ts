import type { MedusaContainer } from "@medusajs/framework/types"
import { defineJob, type JobContext } from "@xiangji/job-queue/jobs"
import { MILESTONES } from "../../../domain/milestones"
import type { MilestoneRow } from "../../../modules/courier/service"
import { retryDelayMs } from "../../../modules/courier/options"
import { courierService } from "../../courier-service"
import { DELIVER_MILESTONES } from "../../job-names"
import { handledSubjectTypes, milestoneHandler } from "../milestone-handlers"

type Payload = { shipment_id: string }

/** Calls the handler for every open milestone of a shipment, in the order of a parcel's life. */
async function deliverMilestones({ payload, container, log }: JobContext<Payload>) {
  for (const milestone of await openMilestones(container, payload.shipment_id)) {
    const failure = await deliver(container, milestone)
    if (!failure) continue
    log.error("milestone not delivered", {
      shipment_id: payload.shipment_id,
      milestone: milestone.milestone,
      error: failure,
    })
    return // later milestones wait: nothing is delivered before it was collected
  }
}

async function openMilestones(container: MedusaContainer, shipment_id: string) {
  const open = await courierService(container).listMilestones(
    { shipment_id, handled_at: null },
    { relations: ["shipment"] }
  )
  const order = ({ milestone }: { milestone: MilestoneRow["milestone"] }) =>
    MILESTONES.indexOf(milestone)
  return open.sort((a, b) => order(a) - order(b))
}

/** The error when the handler failed; whatever it throws is its own business, and is tried again. */
async function deliver(container: MedusaContainer, row: MilestoneRow): Promise<unknown> {
  const handle = milestoneHandler(row.subject_type)
  if (!handle) return null
  const courier = courierService(container)
  const { milestone, shipment_id, subject_type, subject_id, reached_at, shipment } = row
  const { carrier_code, tracking_number } = shipment
  try {
    await handle(
      {
        milestone,
        shipment_id,
        subject_type,
        subject_id,
        carrier_code,
        tracking_number,
        reached_at,
      },
      container
    )
  } catch (error) {
    await courier.updateMilestones({
      id: row.id,
      attempts: row.attempts + 1,
      last_error: error instanceof Error ? error.message : String(error),
      next_attempt_at: new Date(Date.now() + retryDelayMs(courier.options, row.attempts)),
    })
    return error
  }
  await courier.updateMilestones({ id: row.id, handled_at: new Date(), last_error: null })
  return null
}

/** Shipments with due milestones that somebody would act upon. */
async function findDue(container: MedusaContainer): Promise<Payload[]> {
  const due = await courierService(container).listMilestones(
    {
      handled_at: null,
      next_attempt_at: { $lte: new Date() },
      subject_type: handledSubjectTypes(),
    },
    { select: ["shipment_id"], take: 200, order: { reached_at: "ASC" } }
  )
  return [...new Set(due.map(({ shipment_id }) => shipment_id))].map((shipment_id) => ({
    shipment_id,
  }))
}

export const deliverMilestonesJob = defineJob<Payload>({
  name: DELIVER_MILESTONES,
  attempts: 3,
  backoffMs: 2_000,
  timeoutMs: 60_000,
  concurrency: 4,
  handle: deliverMilestones,
  sweep: { everySeconds: 20, find: findDue },
})
