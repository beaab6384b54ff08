import { Badge, Heading, Text } from "@medusajs/ui"
import { both, localTime, yuan } from "@xiangji/admin-kit"
import { CaseDecisions } from "./case-decisions"
import { ACTOR_TEXT } from "./texts"
import type { AdminCase, DecideCase } from "./types"

/** One case with all that is needed to decide it: what is asked, photos, what was said, until when. */
export const CaseRow = ({
  one,
  busy,
  decide,
}: {
  one: AdminCase
  busy: boolean
  decide: DecideCase
}) => (
  <section className="flex flex-col gap-3 px-6 py-4" aria-label={one.display_id}>
    <div className="flex flex-wrap items-center gap-2">
      <Heading level="h2">{one.display_id}</Heading>
      <Badge size="2xsmall">{both(one.kind_text)}</Badge>
      <Badge size="2xsmall" color="blue">
        {both(one.state_text)}
      </Badge>
      <Text size="small" className="text-ui-fg-subtle">
        {one.seller_name ? both(one.seller_name) : "平台自营 Platform"}
      </Text>
      {one.due_at ? (
        <Text size="small" className="text-ui-fg-subtle">
          期限 Due {localTime(one.due_at)}
        </Text>
      ) : null}
    </div>
    <ul>
      {one.lines.map((line) => (
        <li key={line.order_line_id}>
          <Text size="small">
            {line.title} {line.quantity ? `× ${line.quantity}` : ""}{" "}
            {line.amount_fen ? yuan(line.amount_fen) : ""}
          </Text>
        </li>
      ))}
    </ul>
    <Text size="small">
      {both(one.reason_text)}
      {one.note ? `：${one.note}` : ""}
    </Text>
    {one.photos.length ? (
      <div className="flex flex-wrap gap-2">
        {one.photos.map(({ id, url }, index) => (
          <a key={id} href={url} target="_blank" rel="noreferrer">
            <img
              src={url}
              alt={`照片 Photo ${index + 1}`}
              className="h-24 w-24 rounded object-cover"
            />
          </a>
        ))}
      </div>
    ) : null}
    <Text size="small">
      {one.refund_fen === null
        ? `申请 Asked ${yuan(one.asked_fen)}`
        : `退款 Refund ${yuan(one.refund_fen)}`}
      {one.sent_back_by ? ` · 寄回 Sent back: ${one.sent_back_by}` : ""}
    </Text>
    {one.last_error ? (
      <Text size="small" role="alert" className="text-ui-fg-error">
        办理出错，会自动重试 Failed, tried again by itself: {one.last_error}
      </Text>
    ) : null}
    <ol>
      {one.events.map((event) => (
        <li key={`${event.at}-${event.text.zh}`}>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {localTime(event.at)} · {ACTOR_TEXT[event.actor_kind]} · {both(event.text)}
            {event.reason ? ` · ${event.reason}` : ""}
          </Text>
        </li>
      ))}
    </ol>
    <CaseDecisions one={one} busy={busy} decide={decide} />
  </section>
)
