// Run as a process of its own: takes a job, says so, and never finishes it. The contract kills it in the middle.
import type { MedusaContainer } from "@medusajs/framework/types"
import { defineJob } from "../../jobs"
import JobQueueService from "../../modules/job-queue/service"
import { WORK } from "./contract-jobs"

const forever = () => new Promise<never>(() => process.send?.("started"))

defineJob({ name: WORK, attempts: 1, backoffMs: 100, timeoutMs: 600_000, handle: forever })
const quiet = { info() {}, warn() {}, error: console.error }
const queue = new JobQueueService({ logger: quiet }, JSON.parse(process.argv[2]!))
void queue.start({} as MedusaContainer)
