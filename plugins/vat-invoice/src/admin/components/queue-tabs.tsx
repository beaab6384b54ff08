import { Badge, Button } from "@medusajs/ui"
import { age, both } from "@xiangji/admin-kit"
import { REQUEST_STATE_TEXT } from "../../domain/request-state-text"
import type { RequestState } from "../../domain/request-states"
import type { QueueCount } from "../../types"

/** What a clerk works through, in the order the work comes; other states show once something is in them. */
const ALWAYS: RequestState[] = [
  "submitted",
  "approved",
  "issuing",
  "issued",
  "delivering",
  "closed",
]

type Props = {
  queue: QueueCount[]
  state: RequestState
  onState: (state: RequestState) => void
}

/** The queue by state, each with how many wait and how long the oldest has. */
export const QueueTabs = ({ queue, state, onState }: Props) => {
  const counts = new Map(queue.map((each) => [each.state, each]))
  const others = queue.map((each) => each.state).filter((each) => !ALWAYS.includes(each))
  return (
    <div className="flex flex-wrap gap-2 px-6 py-3" role="group" aria-label="按状态 By state">
      {[...ALWAYS, ...others].map((each) => (
        <Button
          key={each}
          size="small"
          variant={each === state ? "primary" : "secondary"}
          aria-pressed={each === state}
          onClick={() => onState(each)}
        >
          {both(REQUEST_STATE_TEXT[each])}
          <CountBadge count={counts.get(each)} finished={each === "closed"} />
        </Button>
      ))}
    </div>
  )
}

const CountBadge = ({ count, finished }: { count?: QueueCount; finished: boolean }) =>
  count ? (
    <Badge size="2xsmall" color={finished ? "grey" : "orange"}>
      {finished ? count.count : `${count.count} · ${age(count.oldest_at)}`}
    </Badge>
  ) : null
