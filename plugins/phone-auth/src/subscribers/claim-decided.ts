import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { CLAIM_CONFIRMED, CLAIM_REJECTED } from "../workflows/events"
import { tellClaimants } from "../workflows/tell-claimants"

/** Tells the claimant at once; what a lost event leaves untold, the job of every minute finds. */
export default async function claimDecided({ event, container }: SubscriberArgs<{ id: string }>) {
  await tellClaimants(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: [CLAIM_CONFIRMED, CLAIM_REJECTED],
  context: { subscriberId: "phone-auth-claim-decided-tell-claimant" },
}
