import { Badge } from "@medusajs/ui"

/** What a badge needs of a deadline's view. */
export type ClockFacts = {
  state: "running" | "paused" | "met" | "cancelled"
  warned: boolean
  breached: boolean
  level: number
  /** Office minutes; less than none when it is overdue. */
  remaining_minutes: number
}

const ENDED = { met: "按时完成 Done in time", cancelled: "已取消 Cancelled" }

/** `2 小时 5 分 2 h 5 min` of office time. */
export function officeTime(minutes: number): string {
  const whole = Math.abs(minutes)
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  if (!hours) return `${rest} 分 min`
  return rest ? `${hours} 小时 ${rest} 分 ${hours} h ${rest} min` : `${hours} 小时 h`
}

/** How a clock stands: the time left, or by how much it is late and who has been told. */
export const ClockBadge = ({ clock }: { clock: ClockFacts }) => (
  <Badge size="2xsmall" color={colorOf(clock)} className="whitespace-nowrap">
    {textOf(clock)}
  </Badge>
)

function textOf({ state, breached, level, remaining_minutes }: ClockFacts): string {
  if (state === "cancelled") return ENDED.cancelled
  if (state === "met") return breached ? "超期完成 Done late" : ENDED.met
  const level_text = level ? ` · 第 ${level} 级 level ${level}` : ""
  const time = officeTime(remaining_minutes)
  if (breached) return `超期 ${time} overdue${level_text}`
  return state === "paused" ? `暂停，还剩 ${time} paused` : `还剩 ${time} left`
}

function colorOf({ state, breached, warned }: ClockFacts) {
  if (breached) return "red"
  if (state === "met") return "green"
  if (state === "paused" || state === "cancelled") return "grey"
  return warned ? "orange" : "blue"
}
