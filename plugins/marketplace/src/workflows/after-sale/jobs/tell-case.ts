import { Modules } from "@medusajs/framework/utils"
import { defineJob, type JobContext } from "@xiangji/job-queue/jobs"
import { CASE_SUBJECT, TELL_CASE } from "../names"
import { untoldEvents } from "../untold-events"

type Payload = { case_id: string }

/** The SMS about a case; providers map it to a template of theirs. Variables: `number` (of the case), `answer`. */
export const CASE_TEMPLATE = "market-after-sale"

async function tell({ payload, container }: JobContext<Payload>) {
  const notifications = container.resolve(Modules.NOTIFICATION)
  for (const message of await untoldEvents(container, payload.case_id))
    await notifications.createNotifications({
      to: message.phone,
      channel: "sms",
      template: CASE_TEMPLATE,
      data: { number: message.display_id, answer: message.answer },
      resource_id: message.case_id,
      resource_type: CASE_SUBJECT,
      idempotency_key: message.key,
    })
}

/** Tells buyer and seller by SMS what became of a case. Their pages show it either way. */
export const tellCaseJob = defineJob<Payload>({
  name: TELL_CASE,
  attempts: 3,
  backoffMs: 10_000,
  timeoutMs: 30_000,
  handle: tell,
  sweep: {
    everySeconds: 60,
    find: async (container) => {
      const ids = new Set((await untoldEvents(container)).map(({ case_id }) => case_id))
      return [...ids].map((case_id) => ({ case_id }))
    },
  },
})
