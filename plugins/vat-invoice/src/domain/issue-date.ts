import { fault } from "@xiangji/kernel"
import { dateInChina } from "./date-in-china"

/** An issue date is a real day, written 2026-05-21, and not in the future. */
export function assertIssueDate(issuedOn: string, now: Date): string {
  const real =
    /^\d{4}-\d{2}-\d{2}$/.test(issuedOn) &&
    !Number.isNaN(Date.parse(issuedOn)) &&
    new Date(issuedOn).toISOString().startsWith(issuedOn)
  if (real && issuedOn <= dateInChina(now)) return issuedOn
  throw fault("invalid", "INVOICE-DATE-01", {
    zh: "开票日期应为不晚于今天的日期，例如 2026-05-21",
    en: "The issue date is a day not later than today, such as 2026-05-21",
  })
}
