import { Badge, Heading, Text } from "@medusajs/ui"
import { age, both, ClockBadge, localTime } from "@xiangji/admin-kit"
import type { ApplicationFile } from "../../../../types/application"
import { APPLICATION_STATE_TEXT, PURPOSE_TEXT, stateColor } from "../../../lib/application-texts"

/** Whose application it is, where it stands, and until when it has to be answered. */
export const FileHeader = ({ application }: { application: ApplicationFile }) => {
  const { clock, applicant, submitted_at } = application
  const name = both(application.facts.name ?? application.seller?.name)
  return (
    <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div>
        <Heading level="h1">{name || application.id}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {applicant.name} {applicant.phone} · {both(application.place?.name)}
          {submitted_at ? ` · 已提交 Handed in ${age(String(submitted_at))}` : ""}
        </Text>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Badge size="2xsmall">{PURPOSE_TEXT[application.purpose]}</Badge>
        <Badge size="2xsmall" color={stateColor(application.state)}>
          {APPLICATION_STATE_TEXT[application.state]}
        </Badge>
        {clock ? <ClockBadge clock={clock} /> : null}
        {clock?.state === "running" ? (
          <Text size="small">期限 Due {localTime(String(clock.due_at))}</Text>
        ) : null}
      </div>
    </div>
  )
}
