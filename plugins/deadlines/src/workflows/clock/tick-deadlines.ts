import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { levelOf, type Alarm } from "../../domain/alarms"
import type { DueAlarms } from "../../modules/deadlines/sql/tick-deadlines"
import { deadlinesService } from "../deadlines-service"
import { DeadlineEvents, type DeadlineEventData } from "../events"

const CLOCKS_A_TIME = 200

/**
 * Sets and tells all alarms that are due by a moment. Any number of processes may do so at once, and die at any point:
 * an alarm is set once, and told again only where a process died between telling and noting it.
 */
export async function tickDeadlines(
  container: Pick<MedusaContainer, "resolve">,
  now: Date = new Date()
): Promise<number> {
  const service = deadlinesService(container)
  let told = 0
  for (;;) {
    const due = await service.claimDue(now, CLOCKS_A_TIME)
    if (!due.length) return told
    await container.resolve(Modules.EVENT_BUS).emit(due.flatMap(eventsOf))
    await service.noteTold(due)
    told += due.length
  }
}

const eventsOf = ({ id, subject_type, subject_id, policy, alarms }: DueAlarms) =>
  alarms.map((alarm) => {
    const data: DeadlineEventData = {
      id,
      subject_type,
      subject_id,
      policy,
      level: levelOf(alarm),
    }
    return { name: nameOf(alarm), data }
  })

function nameOf(alarm: Alarm): string {
  if (alarm === "warned") return DeadlineEvents.WARNED
  return alarm === "breached" ? DeadlineEvents.BREACHED : DeadlineEvents.ESCALATED
}
