import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ApplicationEvents } from "../workflows/application/events"
import { ringForAnswer } from "../workflows/application/jobs/tell-applicant"

/** Rings for the message to the applicant; a lost event is made good by the job's sweep. */
export default async function applicationDecided({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await ringForAnswer(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: [ApplicationEvents.approved, ApplicationEvents.sent_back, ApplicationEvents.rejected],
  context: { subscriberId: "market-application-decided-tell-applicant" },
}
