import { Container, Heading, Text } from "@medusajs/ui"
import { both, localTime } from "@xiangji/admin-kit"
import type { TimelineEntry } from "../../types"

/** What happened, latest first. */
export const Timeline = ({ entries }: { entries: TimelineEntry[] }) => (
  <Container className="divide-y p-0">
    <Heading level="h2" className="px-6 py-4">
      经过 History
    </Heading>
    <ol className="flex flex-col gap-2 px-6 py-4">
      {[...entries].reverse().map((entry) => (
        <li key={`${entry.at} ${entry.text.zh}`} className="flex gap-4">
          <Text size="small" className="text-ui-fg-subtle w-40 shrink-0">
            {localTime(entry.at)}
          </Text>
          <Text size="small">{both(entry.text)}</Text>
        </li>
      ))}
    </ol>
  </Container>
)
