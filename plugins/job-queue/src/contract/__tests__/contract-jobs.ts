import { defineJob, type JobContext } from "../../jobs"

/** What a test wants its rows' handlers to do. */
export const acts = new Map<string, (context: JobContext) => Promise<unknown> | unknown>()
/** Rows whose bell was lost, for the sweep to find. */
export const lostRows = new Set<string>()

const handle = async (context: JobContext) => acts.get(context.payload.row!)?.(context)

export const WORK = "contract-work"
export const RETRIED = "contract-retried"
export const HURRIED = "contract-hurried"
export const SWEPT = "contract-swept"

/** The kinds of job that the contract is written with. */
export function defineContractJobs() {
  const patient = { timeoutMs: 20_000, backoffMs: 100, attempts: 1, handle }
  defineJob({ ...patient, name: WORK, concurrency: 3 })
  defineJob({ ...patient, name: RETRIED, attempts: 3 })
  defineJob({ ...patient, name: HURRIED, timeoutMs: 200, attempts: 2 })
  const find = async () => [...lostRows].map((row) => ({ row }))
  defineJob({ ...patient, name: SWEPT, sweep: { everySeconds: 1, find } })
}
