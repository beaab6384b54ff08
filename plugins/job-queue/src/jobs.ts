import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RingOptions } from "./domain/bell"
import type { Payload } from "./domain/job"
import { jobLog } from "./domain/job-log"
import { definedJob } from "./domain/registry"
import type JobQueueService from "./modules/job-queue/service"
import { runDefinition } from "./queue/run-definition"

export { defineJob } from "./domain/registry"
export type { RingOptions } from "./domain/bell"
export type { JobContext, JobDefinition, Payload, Sweep } from "./domain/job"
export type { JobLog, LogFields } from "./domain/job-log"
export { queueIdle } from "./queue/queue-idle"

/**
 * Rings a job's bell. Never throws: when the queue is away or not installed it logs and answers false, and the job's
 * sweep finds the row.
 */
export async function enqueue(
  container: Pick<MedusaContainer, "resolve">,
  name: string,
  payload: Payload,
  options: RingOptions = {}
): Promise<boolean> {
  const queue = container.resolve<JobQueueService | undefined>("jobQueue", {
    allowUnregistered: true,
  })
  if (queue) return queue.ring(name, payload, options)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  jobLog(logger, { job: name, ...payload }).warn("no job queue is installed, bell not rung")
  return false
}

/** Runs a job here and now along the code path of the workers, without retries. For tests and scripts. */
export async function runJob(
  container: MedusaContainer,
  name: string,
  payload: Payload
): Promise<unknown> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const log = jobLog(logger, { job: name, job_id: "inline" })
  const { signal } = new AbortController()
  return runDefinition(definedJob(name), { payload, container, log, signal })
}
