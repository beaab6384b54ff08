import { Badge, Text } from "@medusajs/ui"
import { age, both, ClockBadge } from "@xiangji/admin-kit"
import { Link } from "react-router-dom"
import type { ApplicationInQueue } from "../../../types/application"
import { PURPOSE_TEXT } from "../../lib/application-texts"
import { SELLER_KIND_TEXT } from "../../lib/texts"

/** One application in the queue; all of it leads to its page. */
export const ApplicationRow = ({ application }: { application: ApplicationInQueue }) => (
  <Link
    to={`/seller-review/${application.id}`}
    className="hover:bg-ui-bg-base-hover flex min-h-16 flex-wrap items-center justify-between gap-4 px-6 py-3"
  >
    <div className="flex min-w-64 flex-col gap-1">
      <div className="flex items-center gap-2">
        <Text weight="plus">{both(application.name) || application.id}</Text>
        <Badge size="2xsmall">{PURPOSE_TEXT[application.purpose]}</Badge>
        {application.warnings.length ? (
          <Badge size="2xsmall" color="orange">
            号码待核 Number in doubt
          </Badge>
        ) : null}
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {SELLER_KIND_TEXT[application.kind ?? ""]} · {both(application.place?.name)} ·{" "}
        {application.applicant.name}
      </Text>
    </div>
    <div className="flex items-center gap-3">
      {application.submitted_at ? (
        <Text size="small">已提交 Handed in {age(String(application.submitted_at))}</Text>
      ) : null}
      {application.clock ? <ClockBadge clock={application.clock} /> : null}
    </div>
  </Link>
)
