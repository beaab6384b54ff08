import type { LocalText } from "@xiangji/kernel"

/**
 * Whether anybody watches the parcel, kept apart from where it is: an aggregator that gives up says nothing
 * about delivery.
 */
export type Monitoring = "none" | "subscribed" | "polling" | "finished" | "aborted" | "gave_up"

/** Every monitoring state, for the table's check. */
export const MONITORING_STATES = [
  "none",
  "subscribed",
  "polling",
  "finished",
  "aborted",
  "gave_up",
] as const satisfies readonly Monitoring[]

/** What clerks read. */
export const MONITORING_TEXT: Record<Monitoring, LocalText> = {
  none: { zh: "未跟踪", en: "Not tracked yet" },
  subscribed: { zh: "已订阅", en: "Subscribed" },
  polling: { zh: "主动查询", en: "Polling" },
  finished: { zh: "跟踪结束", en: "Finished" },
  aborted: { zh: "跟踪中止", en: "Aborted by the aggregator" },
  gave_up: { zh: "放弃跟踪", en: "Given up" },
}

/** What an aggregator says about its own watching, whatever it calls it. */
export type MonitoringSignal = "watching" | "ended" | "aborted"

/** After this many fruitless looks at an unwatched parcel a person has to act. */
export const MAX_BLIND_POLLS = 30

/**
 * The next monitoring state. `ended` only counts once the parcel's own history agrees that it is over; a report
 * without a signal (our own query) leaves the watching as it is.
 */
export function nextMonitoring(
  current: Monitoring,
  signal: MonitoringSignal | null,
  over: boolean
): Monitoring {
  if (over) return "finished"
  if (signal === null) return current
  if (signal === "aborted") return "aborted"
  if (signal === "ended") return "polling"
  return current === "polling" ? "polling" : "subscribed"
}
