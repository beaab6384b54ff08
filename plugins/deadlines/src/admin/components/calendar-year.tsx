import { Alert, Badge, Button, Table, Text, toast } from "@medusajs/ui"
import { both, deleteAdmin, sentenceOf, useAdminRoute } from "@xiangji/admin-kit"
import { useState } from "react"
import { DAY_KINDS, type CalendarDay } from "../lib/types"
import { NewDay } from "./new-day"

/** The days of one year that are not what their weekday says; a holiday that was moved is put right here. */
export const CalendarYear = (props: { code: string; onChanged: () => Promise<void> }) => {
  const [year, setYear] = useState(() => new Date().getFullYear())
  const path = `/admin/deadlines/calendars/${props.code}/days`
  const { data, error, reload } = useAdminRoute<{ days: CalendarDay[] }>(`${path}?year=${year}`)
  const changed = async () => {
    await Promise.all([reload(), props.onChanged()])
  }
  const remove = async (date: string) => {
    try {
      await deleteAdmin(`${path}/${date}`)
      toast.success(`${date} 已删除 removed`)
    } catch (refusal) {
      toast.error(sentenceOf(refusal))
    }
    await changed()
  }

  return (
    <div className="flex flex-col gap-4">
      <div className="flex items-center gap-4">
        <Button variant="secondary" onClick={() => setYear(year - 1)}>
          {year - 1} 年
        </Button>
        <Text weight="plus">{year} 年</Text>
        <Button variant="secondary" onClick={() => setYear(year + 1)}>
          {year + 1} 年
        </Button>
      </div>
      {error ? <Alert variant="error">{error}</Alert> : null}
      {data?.days.length === 0 ? (
        <Text className="text-ui-fg-subtle">这一年没有特别的日子 No special days this year</Text>
      ) : null}
      <Table>
        <Table.Body>
          {data?.days.map((day) => (
            <Table.Row key={day.date}>
              <Table.Cell>{day.date}</Table.Cell>
              <Table.Cell>
                <Badge size="2xsmall" color={day.kind === "holiday" ? "red" : "blue"}>
                  {DAY_KINDS[day.kind]}
                </Badge>
              </Table.Cell>
              <Table.Cell>{both(day.name)}</Table.Cell>
              <Table.Cell className="text-right">
                <Button
                  variant="transparent"
                  aria-label={`删除 ${day.date} Remove`}
                  onClick={() => void remove(day.date)}
                >
                  删除 Remove
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <NewDay path={path} onSet={changed} />
    </div>
  )
}
