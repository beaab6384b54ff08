import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { defineJob, enqueue, type JobContext } from "@xiangji/job-queue/jobs"
import { type Answer, untoldAnswers } from "../untold-answers"

type Payload = { application_id: string }

const NAME = "market-tell-applicant"

/** The SMS about an answer; providers map it to a template of theirs. Variables: `name` (of the applicant), `answer`. */
export const ANSWER_TEMPLATE = "market-application"

const ANSWERS: Record<Answer["to_state"], string> = {
  approved: "已经通过",
  sent_back: "需要修改",
  rejected: "没有通过",
}

/** Rings for an application that has been decided. */
export const ringForAnswer = (container: MedusaContainer, application_id: string) =>
  enqueue(container, NAME, { application_id })

async function tellApplicant({ payload, container }: JobContext<Payload>) {
  const notifications = container.resolve(Modules.NOTIFICATION)
  for (const answer of await untoldAnswers(container, payload.application_id))
    await notifications.createNotifications({
      to: answer.phone,
      channel: "sms",
      template: ANSWER_TEMPLATE,
      data: { name: answer.name, answer: ANSWERS[answer.to_state] },
      resource_id: answer.application_id,
      resource_type: "market_application",
      idempotency_key: answer.key,
    })
}

/** Tells an applicant by SMS that there is an answer. The seller area shows it either way. */
export const tellApplicantJob = defineJob<Payload>({
  name: NAME,
  attempts: 3,
  backoffMs: 10_000,
  timeoutMs: 30_000,
  handle: tellApplicant,
  sweep: {
    everySeconds: 60,
    find: async (container) =>
      (await untoldAnswers(container)).map(({ application_id }) => ({ application_id })),
  },
})
