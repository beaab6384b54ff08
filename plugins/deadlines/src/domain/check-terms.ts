import { fault } from "@xiangji/kernel"
import type { Terms } from "./clock"

const LEVELS = 4

/** Refuses terms that no clock can keep (`DEADLINES-POLICY-02`). */
export function checkTerms(terms: Terms): Terms {
  const { due_minutes, warn_minutes, escalate_minutes } = terms
  const whole = [due_minutes, warn_minutes, ...escalate_minutes].every(
    (minutes) => Number.isSafeInteger(minutes) && minutes >= 0
  )
  const rising = escalate_minutes.every(
    (minutes, index) => index === 0 || minutes >= escalate_minutes[index - 1]!
  )
  const fits =
    whole &&
    rising &&
    due_minutes > 0 &&
    warn_minutes <= due_minutes &&
    escalate_minutes.length <= LEVELS
  if (fits) return terms
  throw fault("invalid", "DEADLINES-POLICY-02", {
    zh: "提醒不能晚于到期，升级时间须逐级递增，最多四级，均为整数分钟",
    en: "The warning may not come after the due time; at most four levels, rising; whole minutes",
  })
}
