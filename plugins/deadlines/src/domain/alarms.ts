import type { BusinessCalendar } from "./business-calendar"
import { momentOf, type Clock, type Terms } from "./clock"

/** What a clock calls out: a warning, that it is overdue, and up to four levels after that. */
export type Alarm = "warned" | "breached" | `escalated:${1 | 2 | 3 | 4}`

/** What a clock has called out so far. */
export type Rung = { warned_at: Date | null; breached_at: Date | null; level: number }

/** What a tick brings: alarms that are due, what has been called out then, and when to look again. */
export type Tick = { alarms: Alarm[]; rung: Rung; next_at: Date | null }

const LEVELS = [1, 2, 3, 4] as const

/** What a clock has to call out at a moment. Each alarm comes once, however late or often one looks. */
export function tickClock(
  calendar: BusinessCalendar,
  terms: Terms,
  clock: Clock,
  rung: Rung,
  now: Date
): Tick {
  if (clock.state !== "running") return { alarms: [], rung, next_at: null }
  const open = openAlarms(calendar, terms, clock, rung)
  const due = open.filter(({ at }) => at <= now)
  const next = open.find(({ at }) => at > now)
  return {
    alarms: due.map(({ alarm }) => alarm),
    rung: due.reduce(ring, rung),
    next_at: next?.at ?? null,
  }
}

function openAlarms(calendar: BusinessCalendar, terms: Terms, clock: Clock, rung: Rung) {
  const alarms: { alarm: Alarm; at: Date }[] = []
  if (!rung.warned_at) alarms.push({ alarm: "warned", at: clock.warn_at })
  if (!rung.breached_at) alarms.push({ alarm: "breached", at: clock.due_at })
  for (const level of LEVELS) {
    const minutes = terms.escalate_minutes[level - 1]
    if (level <= rung.level || minutes === undefined) continue
    // Passed before it was resumed, and not called out: the time to do it is now.
    const at = momentOf(calendar, clock, terms.due_minutes + minutes) ?? clock.due_at
    alarms.push({ alarm: `escalated:${level}`, at })
  }
  return alarms.sort((a, b) => a.at.getTime() - b.at.getTime())
}

// The moment it was due, not the moment somebody looked: a server that slept must not change the record.
function ring(rung: Rung, { alarm, at }: { alarm: Alarm; at: Date }): Rung {
  if (alarm === "warned") return { ...rung, warned_at: at }
  if (alarm === "breached") return { ...rung, breached_at: at }
  return { ...rung, level: Math.max(rung.level, levelOf(alarm)) }
}

/** The level that an alarm calls; 0 for a warning and for being overdue. */
export const levelOf = (alarm: Alarm): number => Number(alarm.split(":")[1] ?? 0)
