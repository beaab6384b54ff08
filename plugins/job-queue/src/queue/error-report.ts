import { jobLog, type LineLogger } from "../domain/job-log"

/** Writes an error of the queue's machinery to the log. */
export type ErrorReport = (where: string, error: unknown) => void

const QUIET_MS = 10_000

/** While a store is away every connection complains many times a second; each complaint is written once in ten. */
export function errorReport(logger: LineLogger): ErrorReport {
  const log = jobLog(logger, {})
  const last = new Map<string, number>()
  return (where, error) => {
    const text = error instanceof Error ? error.message : String(error)
    const key = `${where}: ${text}`
    const now = Date.now()
    if (now - (last.get(key) ?? 0) < QUIET_MS) return
    if (last.size > 500) last.clear()
    last.set(key, now)
    log.warn(`job queue: ${where}`, { error: text })
  }
}
