import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { NUMBER_CHANGED, NUMBER_RELEASED } from "@xiangji/phone-auth/workflows"
import { followNumber, type NumberChange } from "../people/follow-number"

/** A changed or released number is changed wherever it has been copied to. */
export default async function phoneNumberChanged({
  event,
  container,
}: SubscriberArgs<NumberChange>) {
  await followNumber(container, event.data)
}

export const config: SubscriberConfig = {
  event: [NUMBER_CHANGED, NUMBER_RELEASED],
  context: { subscriberId: "xiangji-phone-number-follow" },
}
