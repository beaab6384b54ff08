import type { LocalText } from "@xiangji/kernel"

/** What `GET /admin/marketplace/dashboard` answers: the figures behind the operators' charts. */
export type Dashboard = {
  totals: { sellers: number; members: number; listings: number; villages: number }
  /** The last twelve weeks, oldest first; `week` is its Monday in China, `2026-11-16`. */
  registrations: { week: string; submitted: number; approved: number }[]
  /** The villages with most listings, most first. */
  villages: { place: LocalText; published: number; submitted: number; other: number }[]
  /** Listings in the shop that are in season in each ten-day period, 36 a year. */
  seasons: { index: number; in_season: number }[]
  /** What waits for an operator, by how long it has waited. */
  queues: { queue: "applications" | "listings"; ages: QueueAges; oldest: string | null }[]
}

/** Numbers of waiting things by age in days. */
export type QueueAges = { under_1: number; under_2: number; under_5: number; older: number }
