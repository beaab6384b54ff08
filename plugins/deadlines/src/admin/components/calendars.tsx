import { Alert, Heading, Text } from "@medusajs/ui"
import { both, useAdminRoute } from "@xiangji/admin-kit"
import type { Calendar } from "../lib/types"
import { CalendarYear } from "./calendar-year"

const WEEKDAYS: Record<string, string> = {
  mon: "周一 Mon",
  tue: "周二 Tue",
  wed: "周三 Wed",
  thu: "周四 Thu",
  fri: "周五 Fri",
  sat: "周六 Sat",
  sun: "周日 Sun",
  workday: "调休 Made up",
}

/** Every calendar: its hours, what is missing, its days. */
export const Calendars = () => {
  const { data, error, reload } = useAdminRoute<{ calendars: Calendar[] }>(
    "/admin/deadlines/calendars"
  )
  return (
    <div className="divide-y">
      {error ? <Alert variant="error">{error}</Alert> : null}
      {data?.calendars.map((calendar) => (
        <section key={calendar.code} className="flex flex-col gap-4 px-6 py-4">
          <Heading level="h2">{both(calendar.name)}</Heading>
          {calendar.unannounced_years.map((year) => (
            <Alert key={year} variant="warning">
              {year} 年节假日尚未公布，暂按周末计算 {year} holidays not announced yet; weekends are
              used
            </Alert>
          ))}
          <dl className="grid grid-cols-2 gap-2 sm:grid-cols-4">
            {Object.entries(WEEKDAYS).map(([day, text]) => (
              <div key={day}>
                <dt className="text-ui-fg-subtle text-sm">{text}</dt>
                <dd className="text-sm">{hoursText(calendar.hours[day])}</dd>
              </div>
            ))}
          </dl>
          <CalendarYear code={calendar.code} onChanged={reload} />
        </section>
      ))}
      {data?.calendars.length === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-8">还没有日历 No calendar yet</Text>
      ) : null}
    </div>
  )
}

const hoursText = (hours: [string, string][] | undefined) =>
  hours?.length ? hours.map(([from, to]) => `${from}–${to}`).join("  ") : "休息 Closed"
